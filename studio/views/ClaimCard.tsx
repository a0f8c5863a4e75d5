import {Badge, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'
import {certainties, claimKinds, titleOf} from '../../src/vocabulary.ts'
import type {LedgerClaim} from '../../src/editorial/evidenceLedger.ts'
import {PlainList} from '../layout/PlainList.tsx'
import {LedgerSourceLine} from './LedgerSourceLine.tsx'
import {PlaceLink} from './PlaceLink.tsx'
import {useWords} from '../i18n/useWords.ts'

/** One cited claim: its words, the passage that supports them, and the works with what makes them strong or weak. */
export function ClaimCard({
  claim,
  number,
  articleId,
  comments,
}: {
  claim: LedgerClaim
  number: number
  articleId: string
  /** What staff say about it, and where to say more. */
  comments: ReactNode
}) {
  const t = useWords()
  const {words, marked, path, claimKind, certainty, population, isDiscussed, sources} = claim
  const headingId = useId()
  return (
    <Card as="section" aria-labelledby={headingId} padding={4} radius={3} border data-testid="evidence-claim">
      <Stack gap={4}>
        <Flex gap={3} justify="space-between" align="center">
          <Heading as="h3" size={0} id={headingId}>
            {t('views.evidence.claim', {number})}
          </Heading>
          <PlaceLink articleId={articleId} path={path} words={words} />
        </Flex>
        <Text as="blockquote" size={2}>
          {words}
        </Text>
        {marked !== '' && marked.trim() !== words.trim() && (
          <Text size={1} muted>
            {t('views.evidence.marked', {words: marked.trim()})}
          </Text>
        )}
        {(claimKind || certainty || population || isDiscussed) && (
          <Flex gap={2} wrap="wrap">
            {claimKind && (
              <Badge fontSize={1} padding={2}>
                {t('views.evidence.claim-kind', {kind: titleOf(claimKinds, claimKind)})}
              </Badge>
            )}
            {certainty && (
              <Badge fontSize={1} padding={2}>
                {t('views.evidence.certainty', {certainty: titleOf(certainties, certainty)})}
              </Badge>
            )}
            {population && (
              <Badge fontSize={1} padding={2}>
                {t('views.evidence.population', {population})}
              </Badge>
            )}
            {isDiscussed && (
              <Badge fontSize={1} padding={2} tone="primary">
                {t('views.evidence.discussed')}
              </Badge>
            )}
          </Flex>
        )}
        <Passage claim={claim} />
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {t('views.evidence.sources')}
          </Text>
          {sources.length === 0 && <Text size={1}>{t('views.evidence.no-source')}</Text>}
          <PlainList gap={4}>
            {sources.map((source) => (
              <LedgerSourceLine key={source.id} source={source} />
            ))}
          </PlainList>
        </Stack>
        {comments}
      </Stack>
    </Card>
  )
}

/** The passage for these words; else what the records of the sources hold; else that there is none. */
function Passage({claim: {quote, locator, sources}}: {claim: LedgerClaim}) {
  const t = useWords()
  const ofSources = sources.filter((source) => source.quote !== '').map((source) => source.quote)
  const passages = quote === '' ? ofSources : [quote]
  if (passages.length === 0) {
    return (
      <Text size={1} muted>
        {t('views.evidence.no-passage')}
      </Text>
    )
  }
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {quote === '' ? t('views.evidence.passage-of-source') : t('views.evidence.passage')}
      </Text>
      {passages.map((passage) => (
        <Card key={passage} padding={3} radius={2} tone="transparent" border>
          <Text as="blockquote" size={1}>
            {passage}
          </Text>
        </Card>
      ))}
      {locator !== '' && (
        <Text size={1} muted>
          {t('views.evidence.locator', {where: locator})}
        </Text>
      )}
    </Stack>
  )
}
