import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {PathStep} from '../../src/editorial/finding.ts'
import {isOpen, type ReviewThread, type ThreadComment} from '../../src/editorial/reviewConversation.ts'
import {threadPlace} from '../../src/editorial/threadPlace.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {errorMessage} from '../errorMessage.ts'
import {useDay} from '../useDay.ts'
import {PlainList} from '../layout/PlainList.tsx'
import {AssigneeSelect} from './AssigneeSelect.tsx'
import {CommentForm} from './CommentForm.tsx'
import {ThreadWords} from './ThreadWords.tsx'
import type {StaffMember} from './useStaff.ts'
import type {ThreadChanges} from './useThreadChanges.ts'
import {useWords} from '../i18n/useWords.ts'

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
  const t = useWords()
  const {id, anchor, comments, assigneeId} = thread
  const [isAnswering, setAnswering] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
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
          <ThreadWords words={anchor.words} place={place} />
        ) : (
          <Text size={1} muted>
            {t('threads.whole')}
          </Text>
        )}
        <PlainList gap={4}>
          {comments.map((comment) => (
            <Comment key={comment.key} comment={comment} staff={staff} />
          ))}
        </PlainList>
        {isSettled ? (
          <Text size={1} muted>
            {t(thread.resolvedBy ? 'threads.resolved-by' : 'threads.resolved-by-somebody', {
              name: thread.resolvedBy,
              day: day(thread.resolvedOn.slice(0, 10)),
            })}
          </Text>
        ) : (
          <AssigneeSelect
            value={assigneeId}
            staff={staff}
            disabled={!changes}
            onAssign={(personId) => doIt(changes?.assign(id, personId))}
          />
        )}
        <FailureCard failure={failure} />
        {isAnswering && changes ? (
          <CommentForm
            label={t('threads.reply')}
            submit={t('threads.send')}
            testId="thread-answer"
            onSend={(text) => changes.reply(id, text)}
            onCancel={() => setAnswering(false)}
          />
        ) : (
          <Flex gap={2} wrap="wrap">
            {onGoTo && place && place.path.length > 0 && (
              <ThreadButton
                text={t('threads.go-to')}
                name={t('threads.go-to-named', {words: about})}
                onClick={() => onGoTo(place.path)}
              />
            )}
            <ThreadButton
              text={t('threads.reply')}
              name={t('threads.reply-named', {words: about})}
              disabled={!changes}
              onClick={() => setAnswering(true)}
            />
            {isSettled ? (
              <ThreadButton
                text={t('threads.reopen')}
                name={t('threads.reopen-named', {words: about})}
                disabled={!changes}
                onClick={() => doIt(changes?.reopen(id))}
              />
            ) : (
              <ThreadButton
                text={t('threads.resolve')}
                name={t('threads.resolve-named', {words: about})}
                disabled={!changes}
                testId="thread-resolve"
                onClick={() => doIt(changes?.resolve(id))}
              />
            )}
          </Flex>
        )}
      </Stack>
    </Card>
  )
}

/** A button of one thread among several: `name` says which one it is about. */
function ThreadButton({
  text,
  name,
  disabled = false,
  testId,
  onClick,
}: {
  text: string
  name: string
  disabled?: boolean
  testId?: string
  onClick: () => void
}) {
  return (
    <Button
      mode="ghost"
      fontSize={1}
      padding={2}
      text={text}
      aria-label={name}
      disabled={disabled}
      data-testid={testId}
      onClick={onClick}
    />
  )
}

function Comment({comment, staff}: {comment: ThreadComment; staff: readonly StaffMember[]}) {
  const t = useWords()
  const day = useDay()
  const {personId, name, on, text} = comment
  const speaker = staff.find(({_id}) => _id === personId)?.name || name || t('threads.somebody')
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
