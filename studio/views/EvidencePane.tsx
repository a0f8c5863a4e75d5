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
import {viewStrings} from './strings.ts'
import {useEvidenceLedger} from './useEvidenceLedger.ts'

const strings = viewStrings.evidence

/** What an article claims and on what it rests, for a reviewer to compare in seconds a claim. */
export const EvidencePane: UserViewComponent = ({document}) => {
  const {ledger, error} = useEvidenceLedger(document.displayed)
  const articleId = getPublishedId(document.displayed._id ?? '')
  return (
    <Pane width={1} testId="evidence-pane">
      <FailureCard failure={error === null ? null : strings.failed(error)} />
      {!ledger && error === null && (
        <Text size={1} muted role="status">
          {strings.checking}
        </Text>
      )}
      {ledger && <Ledger ledger={ledger} articleId={articleId} body={document.displayed['body']} />}
    </Pane>
  )
}

function Ledger({ledger, articleId, body}: {ledger: EvidenceLedger; articleId: string; body: unknown}) {
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
        <Card as="section" aria-label={strings.uncited(uncited.length)} padding={4} radius={3} border tone="critical">
          <Stack gap={4} data-testid="evidence-uncited">
            <Heading as="h2" size={1}>
              {strings.uncited(uncited.length)}
            </Heading>
            <Text size={1}>{strings.uncitedHint}</Text>
            {uncited.map(({words = '', path, overridden}) => (
              <Flex key={`${words} ${JSON.stringify(path)}`} gap={3} justify="space-between" align="flex-start">
                <Stack gap={3} flex={1}>
                  <Text as="blockquote" size={1} weight="medium">
                    {words}
                  </Text>
                  {overridden && (
                    <Text size={1}>
                      {strings.answeredFor}: {overridden.reason}
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
            {strings.noClaims}
          </Heading>
          <Text size={1} muted>
            {strings.noClaimsHint}
          </Text>
        </Stack>
      ) : (
        <Stack as="section" gap={4} aria-label={strings.claims}>
          <Heading as="h2" size={1}>
            {strings.claims}
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
  const sources = new Map(claims.flatMap((claim) => claim.sources.map((source) => [source.id, source] as const)))
  const all = [...sources.values()]
  const old = all.filter(({age}) => age === 'old' || age === 'very-old').length
  const doubted = all.filter(({doubt}) => doubt !== null).length
  const noQuote = claims.filter((claim) => claim.quote === '' && claim.sources.every(({quote}) => quote === '')).length
  return (
    <Stack gap={3} role="status" data-testid="evidence-summary">
      <Text size={1} weight="semibold">
        {strings.summary(claims.length, sources.size)}
      </Text>
      {claims.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {doubted > 0 && (
            <Badge tone="critical" fontSize={1} padding={2}>
              {strings.doubted(doubted)}
            </Badge>
          )}
          {old > 0 && (
            <Badge tone="caution" fontSize={1} padding={2}>
              {strings.oldSources(old)}
            </Badge>
          )}
          {noQuote > 0 && (
            <Badge tone="caution" fontSize={1} padding={2}>
              {strings.noQuote(noQuote)}
            </Badge>
          )}
          {doubted + old + noQuote === 0 && (
            <Badge tone="positive" fontSize={1} padding={2}>
              {strings.allFine}
            </Badge>
          )}
        </Flex>
      )}
    </Stack>
  )
}
