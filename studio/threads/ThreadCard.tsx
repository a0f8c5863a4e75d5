import {Badge, Button, Card, Flex, Select, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import type {PathStep} from '../../src/editorial/finding.ts'
import {isOpen, type ReviewThread, type ThreadComment} from '../../src/editorial/reviewConversation.ts'
import {threadPlace} from '../../src/editorial/threadPlace.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {errorMessage} from '../errorMessage.ts'
import {useDay} from '../useDay.ts'
import {CommentForm} from './CommentForm.tsx'
import {threadStrings as strings} from './strings.ts'
import type {StaffMember} from './useStaff.ts'
import type {ThreadChanges} from './useThreadChanges.ts'

interface ThreadCardProps {
  thread: ReviewThread
  /** The text as it stands. */
  body: unknown
  staff: readonly StaffMember[]
  /** `null` where nothing can be changed now. */
  changes: ThreadChanges | null
  /** Left out where the text is not beside it. */
  onGoTo?: (path: readonly PathStep[]) => void
}

/** Comments about one place: its words, what was said, who should act, and the way to settle it. */
export function ThreadCard({thread, body, staff, changes, onGoTo}: ThreadCardProps) {
  const {id, anchor, comments, assigneeId} = thread
  const [isAnswering, setAnswering] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const selectId = useId()
  const day = useDay()
  const place = anchor && threadPlace(body, anchor)
  const about = anchor?.words ?? comments[0]?.text ?? ''
  const isSettled = !isOpen(thread)
  const doIt = (work: Promise<unknown> | undefined) => {
    setFailure(null)
    work?.catch((error: unknown) => setFailure(errorMessage(error)))
  }
  return (
    <Card
      as="li"
      padding={3}
      radius={2}
      border
      tone={isSettled ? 'transparent' : 'default'}
      data-testid="thread"
      data-standing={place?.standing ?? 'whole'}
    >
      <Stack gap={4}>
        {anchor && place ? (
          <Stack gap={3}>
            <Text as="blockquote" size={1} muted>
              “{anchor.words}”
            </Text>
            {place.standing !== 'same' && (
              <Flex>
                <Badge tone="caution" fontSize={1} padding={2} data-testid="thread-changed">
                  {place.standing === 'changed' ? strings.changed : strings.gone}
                </Badge>
              </Flex>
            )}
            {place.standing === 'changed' && place.wordsNow !== '' && (
              <Text as="blockquote" size={1}>
                {strings.wordsNow(place.wordsNow)}
              </Text>
            )}
          </Stack>
        ) : (
          <Text size={1} muted>
            {strings.whole}
          </Text>
        )}
        <Stack as="ul" gap={4} style={{margin: 0, padding: 0, listStyle: 'none'}}>
          {comments.map((comment) => (
            <Comment key={comment.key} comment={comment} staff={staff} />
          ))}
        </Stack>
        {isSettled && (
          <Text size={1} muted>
            {strings.resolvedBy(thread.resolvedBy, day(thread.resolvedOn.slice(0, 10)))}
          </Text>
        )}
        {!isSettled && (
          <Flex gap={3} align="center">
            <Text as="label" size={1} htmlFor={selectId}>
              {strings.assignee}
            </Text>
            <Select
              id={selectId}
              fontSize={1}
              padding={2}
              value={assigneeId}
              disabled={!changes}
              data-testid="thread-assignee"
              onChange={(event) => doIt(changes?.assign(id, event.currentTarget.value))}
            >
              <option value="">{strings.authors}</option>
              {staff.map(({_id, name}) => (
                <option key={_id} value={_id}>
                  {name}
                </option>
              ))}
            </Select>
          </Flex>
        )}
        <FailureCard failure={failure} />
        {isAnswering && changes ? (
          <CommentForm
            label={strings.reply}
            submit={strings.send}
            testId="thread-answer"
            onSend={(text) => changes.reply(id, text)}
            onCancel={() => setAnswering(false)}
          />
        ) : (
          <Flex gap={2} wrap="wrap">
            {onGoTo && place && place.path.length > 0 && (
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={strings.goTo}
                aria-label={strings.goToNamed(about)}
                onClick={() => onGoTo(place.path)}
              />
            )}
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={strings.reply}
              aria-label={strings.replyNamed(about)}
              disabled={!changes}
              onClick={() => setAnswering(true)}
            />
            {isSettled ? (
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={strings.reopen}
                disabled={!changes}
                onClick={() => doIt(changes?.reopen(id))}
              />
            ) : (
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={strings.resolve}
                aria-label={strings.resolveNamed(about)}
                disabled={!changes}
                data-testid="thread-resolve"
                onClick={() => doIt(changes?.resolve(id))}
              />
            )}
          </Flex>
        )}
      </Stack>
    </Card>
  )
}

function Comment({comment, staff}: {comment: ThreadComment; staff: readonly StaffMember[]}) {
  const day = useDay()
  const {personId, name, on, text} = comment
  const speaker = staff.find(({_id}) => _id === personId)?.name || name || strings.somebody
  return (
    <Stack as="li" gap={2}>
      <Text size={1}>
        <strong>{speaker}</strong>
        <span style={{opacity: 0.75}}> {day(on.slice(0, 10))}</span>
      </Text>
      <Text size={1} style={{whiteSpace: 'pre-wrap', overflowWrap: 'anywhere'}}>
        {text}
      </Text>
    </Stack>
  )
}
