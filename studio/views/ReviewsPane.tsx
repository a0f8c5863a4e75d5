import {Badge, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {getPublishedId} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {isOpen, type ReviewDecision} from '../../src/editorial/reviewConversation.ts'
import {reviewOutcomes, titleOf} from '../../src/vocabulary.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {useFetched} from '../editorial/useFetched.ts'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {useConversation} from '../threads/useConversation.ts'
import {useSpeaker} from '../threads/useSpeaker.ts'
import {useStaff} from '../threads/useStaff.ts'
import {useThreadChanges} from '../threads/useThreadChanges.ts'
import {ThreadCard} from '../threads/ThreadCard.tsx'
import {useDay} from '../useDay.ts'
import {Pane} from '../layout/Pane.tsx'
import {PlainList} from '../layout/PlainList.tsx'
import {useWords} from '../i18n/useWords.ts'

const NAMES = '*[_id in $ids]{_id, name}'
const TONES: Readonly<Record<string, 'positive' | 'caution' | 'critical'>> = {
  approved: 'positive',
  changes: 'caution',
  rejected: 'critical',
}

/** Every review that an article has had, the newest first, and what staff said about it. */
export const ReviewsPane: UserViewComponent = ({document}) => {
  const t = useWords()
  const articleId = getPublishedId(document.displayed._id ?? '')
  const {conversation, failure} = useConversation(articleId)
  const {evaluation} = useArticleEvaluation(document.displayed)
  const changes = useThreadChanges(articleId, useSpeaker())
  const staff = useStaff()
  const decisions = conversation?.decisions ?? []
  const ids = [...new Set(decisions.map(({reviewerId}) => reviewerId))].sort()
  const people = useFetched<{_id: string; name: string | null}[]>(ids.length > 0 ? NAMES : null, {ids})
  const threads = conversation?.threads ?? []
  return (
    <Pane width={1} testId="reviews-pane">
      <FailureCard failure={failure === null ? null : t('views.reviews.failed', {reason: failure})} />
      {!conversation && failure === null && (
        <Text size={1} muted role="status">
          {t('views.reviews.loading')}
        </Text>
      )}
      {conversation && (
        <Stack as="section" gap={4} aria-label={t('views.reviews.history', {count: decisions.length})}>
          <Heading as="h2" size={1}>
            {t('views.reviews.history', {count: decisions.length})}
          </Heading>
          <Text size={1} muted>
            {decisions.length === 0 ? t('views.reviews.none') : t('views.reviews.hint')}
          </Text>
          <PlainList as="ol" gap={3}>
            {decisions.map((decision) => (
              <Decision
                key={decision.id}
                decision={decision}
                name={people?.find(({_id}) => _id === decision.reviewerId)?.name ?? t('views.reviews.unknown')}
                isOfTheseWords={decision.hash !== '' && decision.hash === evaluation?.hash.value}
              />
            ))}
          </PlainList>
        </Stack>
      )}
      {threads.length > 0 && (
        <Stack as="section" gap={4} aria-label={t('views.reviews.comments')}>
          <Heading as="h2" size={1}>
            {t('views.reviews.comment-count', {
              open: threads.filter(isOpen).length,
              settled: threads.filter((thread) => !isOpen(thread)).length,
            })}
          </Heading>
          <PlainList gap={3}>
            {threads.map((thread) => (
              <ThreadCard
                key={thread.id}
                thread={thread}
                body={document.displayed['body']}
                staff={staff}
                changes={changes}
              />
            ))}
          </PlainList>
        </Stack>
      )}
    </Pane>
  )
}

function Decision({
  decision: {outcome, on, note, searchedTo},
  name,
  isOfTheseWords,
}: {
  decision: ReviewDecision
  name: string
  isOfTheseWords: boolean
}) {
  const t = useWords()
  const day = useDay()
  return (
    <Card as="li" padding={4} radius={2} border data-testid="review-decision">
      <Stack gap={3}>
        <Flex gap={3} align="center" wrap="wrap">
          <Badge tone={TONES[outcome] ?? 'neutral'} fontSize={1} padding={2}>
            {titleOf(reviewOutcomes, outcome)}
          </Badge>
          <Text size={1} weight="medium">
            {t('views.reviews.by', {name, day: day(on.slice(0, 10))})}
          </Text>
        </Flex>
        <Text size={1} muted>
          {[
            isOfTheseWords ? t('views.reviews.these-words') : t('views.reviews.earlier-words'),
            searchedTo === '' ? '' : t('views.reviews.searched-to', {day: day(searchedTo)}),
          ]
            .filter(Boolean)
            .join(' ')}
        </Text>
        {note !== '' && (
          <Text as="blockquote" size={1} style={{whiteSpace: 'pre-wrap', overflowWrap: 'anywhere'}}>
            {note}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
