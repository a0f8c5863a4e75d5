import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {type DocumentInspectorProps, getPublishedId} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {isOpen, type ReviewThread} from '../../src/editorial/reviewConversation.ts'
import type {ThreadAnchor} from '../../src/editorial/threadPlace.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {fieldOf} from '../../src/storedValue.ts'
import {InspectorPane} from '../inspectors/InspectorPane.tsx'
import {useGoTo} from '../inspectors/useGoTo.ts'
import {PlainList} from '../layout/PlainList.tsx'
import {CommentForm} from './CommentForm.tsx'
import {ThreadCard} from './ThreadCard.tsx'
import {useConversation} from './useConversation.ts'
import {useSelectedWords} from './useSelectedWords.ts'
import {useSpeaker} from './useSpeaker.ts'
import {useStaff} from './useStaff.ts'
import {useThreadChanges} from './useThreadChanges.ts'
import {useWords} from '../i18n/useWords.ts'

/** What reviewers and writers say to each other about an article, beside its form. */
export function ThreadsPanel({onClose}: DocumentInspectorProps) {
  const t = useWords()
  const {documentId, displayed, ready} = useDocumentPane()
  const goTo = useGoTo()
  const articleId = getPublishedId(documentId)
  const {conversation, failure} = useConversation(articleId)
  const changes = useThreadChanges(articleId, useSpeaker())
  const staff = useStaff()
  const body = fieldOf(displayed, 'body')
  // Before the article was read once, every word in it would seem to be gone.
  const [wasRead, setWasRead] = useState(ready)
  if (ready && !wasRead) setWasRead(true)
  const read = wasRead ? conversation : null
  const threads = read?.threads ?? []
  const card = (thread: ReviewThread) => (
    <ThreadCard key={thread.id} thread={thread} body={body} staff={staff} changes={changes} onGoTo={goTo} />
  )
  return (
    <InspectorPane
      title={t('threads.title')}
      label={t('threads.menu')}
      closeLabel={t('threads.close')}
      testId="threads-panel"
      onClose={onClose}
    >
      <Text size={1} muted>
        {t('threads.private')}
      </Text>
      <FailureCard failure={failure === null ? null : t('threads.failed', {reason: failure})} />
      {!read && failure === null && (
        <Text size={1} muted role="status">
          {t('threads.loading')}
        </Text>
      )}
      {changes && <NewComment onSend={(text, anchor) => changes.start(text, anchor, null)} />}
      {read && (
        <>
          <ThreadGroup
            title={t('threads.open', {count: threads.filter(isOpen).length})}
            nothing={t('threads.nothing-open')}
          >
            {threads.filter(isOpen).map(card)}
          </ThreadGroup>
          <Settled threads={threads.filter((thread) => !isOpen(thread))} card={card} />
        </>
      )}
    </InspectorPane>
  )
}

function ThreadGroup({title, nothing, children}: {title: string; nothing: string; children: React.ReactElement[]}) {
  const headingId = useId()
  return (
    <Stack as="section" gap={4} aria-labelledby={headingId}>
      <Heading as="h3" size={0} id={headingId}>
        {title}
      </Heading>
      {children.length === 0 ? (
        <Text size={1} muted>
          {nothing}
        </Text>
      ) : (
        <PlainList gap={3}>{children}</PlainList>
      )}
    </Stack>
  )
}

function Settled({
  threads,
  card,
}: {
  threads: readonly ReviewThread[]
  card: (thread: ReviewThread) => React.ReactElement
}) {
  const t = useWords()
  const [isShown, setShown] = useState(false)
  if (threads.length === 0) return null
  return (
    <Stack gap={4}>
      <Flex>
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text={isShown ? t('threads.hide-settled') : `${t('threads.show-settled')} (${threads.length})`}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        />
      </Flex>
      {isShown && (
        <ThreadGroup title={t('threads.settled', {count: threads.length})} nothing="">
          {threads.map(card)}
        </ThreadGroup>
      )}
    </Stack>
  )
}

/** Starts a thread on the words that are selected, else on the whole article. */
function NewComment({onSend}: {onSend: (text: string, anchor: ThreadAnchor | null) => Promise<unknown>}) {
  const t = useWords()
  const selected = useSelectedWords()
  const [about, setAbout] = useState<{anchor: ThreadAnchor | null} | null>(null)
  if (!about) {
    return (
      <Stack gap={3}>
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            padding={3}
            text={selected ? t('threads.add-on-words') : t('threads.add')}
            data-testid="thread-add"
            // The click must not take the selection out of the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setAbout({anchor: selected})}
          />
        </Flex>
        {!selected && (
          <Text size={1} muted>
            {t('threads.select-hint')}
          </Text>
        )}
      </Stack>
    )
  }
  return (
    <Card padding={3} radius={2} border>
      <Stack gap={4}>
        <Text size={1} muted={!about.anchor}>
          {about.anchor ? `${t('threads.on')}: “${about.anchor.words}”` : t('threads.whole')}
        </Text>
        <CommentForm
          label={t('threads.text')}
          submit={t('threads.comment')}
          testId="thread-new"
          onSend={(text) => onSend(text, about.anchor)}
          onCancel={() => setAbout(null)}
        />
      </Stack>
    </Card>
  )
}
