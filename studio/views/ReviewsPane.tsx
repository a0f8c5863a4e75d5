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
import {viewStrings} from './strings.ts'

const strings = viewStrings.reviews
const NAMES = '*[_id in $ids]{_id, name}'
const TONES: Readonly<Record<string, 'positive' | 'caution' | 'critical'>> = {
  approved: 'positive',
  changes: 'caution',
  rejected: 'critical',
}

/** Every review that an article has had, the newest first, and what staff said about it. */
export const ReviewsPane: UserViewComponent = ({document}) => {
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
      <FailureCard failure={failure === null ? null : strings.failed(failure)} />
      {!conversation && failure === null && (
        <Text size={1} muted role="status">
          {strings.loading}
        </Text>
      )}
      {conversation && (
        <Stack as="section" gap={4} aria-label={strings.history(decisions.length)}>
          <Heading as="h2" size={1}>
            {strings.history(decisions.length)}
          </Heading>
          <Text size={1} muted>
            {decisions.length === 0 ? strings.none : strings.hint}
          </Text>
          <PlainList as="ol" gap={3}>
            {decisions.map((decision) => (
              <Decision
                key={decision.id}
                decision={decision}
                name={people?.find(({_id}) => _id === decision.reviewerId)?.name ?? strings.unknown}
                isOfTheseWords={decision.hash !== '' && decision.hash === evaluation?.hash.value}
              />
            ))}
          </PlainList>
        </Stack>
      )}
      {threads.length > 0 && (
        <Stack as="section" gap={4} aria-label={strings.comments}>
          <Heading as="h2" size={1}>
            {strings.commentCount(threads.filter(isOpen).length, threads.length)}
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
  const day = useDay()
  return (
    <Card as="li" padding={4} radius={2} border data-testid="review-decision">
      <Stack gap={3}>
        <Flex gap={3} align="center" wrap="wrap">
          <Badge tone={TONES[outcome] ?? 'neutral'} fontSize={1} padding={2}>
            {titleOf(reviewOutcomes, outcome)}
          </Badge>
          <Text size={1} weight="medium">
            {strings.by(name, day(on.slice(0, 10)))}
          </Text>
        </Flex>
        <Text size={1} muted>
          {[
            isOfTheseWords ? strings.theseWords : strings.earlierWords,
            searchedTo === '' ? '' : strings.searchedTo(day(searchedTo)),
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
