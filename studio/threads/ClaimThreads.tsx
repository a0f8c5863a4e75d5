import {Button, Flex, Stack} from '@sanity/ui'
import {useState} from 'react'
import {isOpen, type ReviewThread} from '../../src/editorial/reviewConversation.ts'
import type {ThreadAnchor} from '../../src/editorial/threadPlace.ts'
import {PlainList} from '../layout/PlainList.tsx'
import {CommentForm} from './CommentForm.tsx'
import {ThreadCard} from './ThreadCard.tsx'
import type {StaffMember} from './useStaff.ts'
import type {ThreadChanges} from './useThreadChanges.ts'
import {useWords} from '../i18n/useWords.ts'

/** What is open about one claim, under its evidence, and where to say something about it. */
export function ClaimThreads({
  anchor,
  threads,
  body,
  staff,
  changes,
}: {
  anchor: ThreadAnchor
  threads: readonly ReviewThread[]
  body: unknown
  staff: readonly StaffMember[]
  changes: ThreadChanges | null
}) {
  const t = useWords()
  const [isWriting, setWriting] = useState(false)
  const own = threads.filter((thread) => isOpen(thread) && thread.anchor?.mark === anchor.mark)
  return (
    <Stack gap={3}>
      {own.length > 0 && (
        <PlainList gap={3}>
          {own.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} body={body} staff={staff} changes={changes} />
          ))}
        </PlainList>
      )}
      {isWriting && changes ? (
        <CommentForm
          label={t('threads.text')}
          submit={t('threads.comment')}
          testId="claim-comment"
          onSend={(text) => changes.start(text, anchor, null)}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={t('threads.claim')}
            aria-label={t('threads.claim-named', {words: anchor.words})}
            disabled={!changes}
            data-testid="claim-comment-add"
            onClick={() => setWriting(true)}
          />
        </Flex>
      )}
    </Stack>
  )
}
