import {Badge, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {getPublishedId} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {claimAnchor} from '../../src/editorial/claimAnchor.ts'
import type {EvidenceLedger, LedgerClaim} from '../../src/editorial/evidenceLedger.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {ClaimThreads} from '../threads/ClaimThreads.tsx'
import {useConversation} from '../threads/useConversation.ts'
import {useSpeaker} from '../threads/useSpeaker.ts'
import {useStaff} from '../threads/useStaff.ts'
import {useThreadChanges} from '../threads/useThreadChanges.ts'
import {Pane} from '../layout/Pane.tsx'
import {ClaimCard} from './ClaimCard.tsx'
import {PlaceLink} from './PlaceLink.tsx'
import {useEvidenceLedger} from './useEvidenceLedger.ts'
import {useWords} from '../i18n/useWords.ts'

/** What an article claims and on what it rests, for a reviewer to compare in seconds a claim. */
export const EvidencePane: UserViewComponent = ({document}) => {
  const t = useWords()
  const {ledger, error} = useEvidenceLedger(document.displayed)
  const articleId = getPublishedId(document.displayed._id ?? '')
  return (
    <Pane width={1} testId="evidence-pane">
      <FailureCard failure={error === null ? null : t('views.evidence.failed', {reason: error})} />
      {!ledger && error === null && (
        <Text size={1} muted role="status">
          {t('views.evidence.checking')}
        </Text>
      )}
      {ledger && <Ledger ledger={ledger} articleId={articleId} body={document.displayed['body']} />}
    </Pane>
  )
}

function Ledger({ledger, articleId, body}: {ledger: EvidenceLedger; articleId: string; body: unknown}) {
  const t = useWords()
  const {claims, uncited} = ledger
  const {conversation} = useConversation(articleId)
  const changes = useThreadChanges(articleId, useSpeaker())
  const staff = useStaff()
  const commentsOn = (claim: LedgerClaim) => {
    const anchor = claimAnchor(claim)
    return (
      anchor && (
        <ClaimThreads
          anchor={anchor}
          threads={conversation?.threads ?? []}
          body={body}
          staff={staff}
          changes={changes}
        />
      )
    )
  }
  return (
    <>
      <Summary ledger={ledger} />
      {uncited.length > 0 && (
        <Card
          as="section"
          aria-label={t('views.evidence.uncited', {count: uncited.length})}
          padding={4}
          radius={3}
          border
          tone="critical"
        >
          <Stack gap={4} data-testid="evidence-uncited">
            <Heading as="h2" size={1}>
              {t('views.evidence.uncited', {count: uncited.length})}
            </Heading>
            <Text size={1}>{t('views.evidence.uncited-hint')}</Text>
            {uncited.map(({words = '', path, overridden}) => (
              <Flex key={`${words} ${JSON.stringify(path)}`} gap={3} justify="space-between" align="flex-start">
                <Stack gap={3} flex={1}>
                  <Text as="blockquote" size={1} weight="medium">
                    {words}
                  </Text>
                  {overridden && (
                    <Text size={1}>
                      {t('views.evidence.answered-for')}: {overridden.reason}
                    </Text>
                  )}
                </Stack>
                <PlaceLink articleId={articleId} path={path} words={words} />
              </Flex>
            ))}
          </Stack>
        </Card>
      )}
      {claims.length === 0 ? (
        <Stack gap={3} data-testid="evidence-empty">
          <Heading as="h2" size={1}>
            {t('views.evidence.no-claims')}
          </Heading>
          <Text size={1} muted>
            {t('views.evidence.no-claims-hint')}
          </Text>
        </Stack>
      ) : (
        <Stack as="section" gap={4} aria-label={t('views.evidence.claims')}>
          <Heading as="h2" size={1}>
            {t('views.evidence.claims')}
          </Heading>
          {claims.map((claim, index) => (
            <ClaimCard
              key={JSON.stringify(claim.path)}
              claim={claim}
              number={index + 1}
              articleId={articleId}
              comments={commentsOn(claim)}
            />
          ))}
        </Stack>
      )}
    </>
  )
}

/** What a reviewer should look at first. */
function Summary({ledger: {claims}}: {ledger: EvidenceLedger}) {
  const t = useWords()
  const sources = new Map(claims.flatMap((claim) => claim.sources.map((source) => [source.id, source] as const)))
  const all = [...sources.values()]
  const old = all.filter(({age}) => age === 'old' || age === 'very-old').length
  const doubted = all.filter(({doubt}) => doubt !== null).length
  const noQuote = claims.filter((claim) => claim.quote === '' && claim.sources.every(({quote}) => quote === '')).length
  return (
    <Stack gap={3} role="status" data-testid="evidence-summary">
      <Text size={1} weight="semibold">
        {t('views.evidence.summary', {
          claims: t('views.evidence.claim-count', {count: claims.length}),
          sources: t('views.evidence.source-count', {count: sources.size}),
        })}
      </Text>
      {claims.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {doubted > 0 && (
            <Badge tone="critical" fontSize={1} padding={2}>
              {t('views.evidence.doubted', {count: doubted})}
            </Badge>
          )}
          {old > 0 && (
            <Badge tone="caution" fontSize={1} padding={2}>
              {t('views.evidence.old-sources', {count: old})}
            </Badge>
          )}
          {noQuote > 0 && (
            <Badge tone="caution" fontSize={1} padding={2}>
              {t('views.evidence.no-quote', {count: noQuote})}
            </Badge>
          )}
          {doubted + old + noQuote === 0 && (
            <Badge tone="positive" fontSize={1} padding={2}>
              {t('views.evidence.all-fine')}
            </Badge>
          )}
        </Flex>
      )}
    </Stack>
  )
}
