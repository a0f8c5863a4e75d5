import {Card, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {IntentButton, type SanityDocument, useClient, useCurrentUser} from 'sanity'
import {isOpen} from '../../src/editorial/reviewConversation.ts'
import {apiVersion} from '../apiVersion.ts'
import {THREADS_INSPECTOR} from '../threads/threadsInspector.ts'
import {useConversation} from '../threads/useConversation.ts'
import {DialogButtons} from './DialogButtons.tsx'
import {FailureCard} from './FailureCard.tsx'
import {FormField} from './FormField.tsx'
import {actionStrings} from './strings.ts'
import {submitDecision} from './submitDecision.ts'
import {useLinkedPerson} from './useLinkedPerson.ts'
import {useSubmission} from './useSubmission.ts'

const strings = actionStrings.review

/** What a reviewer tells the writer instead of an approval: a note, and the comments that are open. */
export function RequestChangesForm({
  articleId,
  article,
  outcome,
  onClose,
}: {
  articleId: string
  article: SanityDocument
  outcome: 'changes' | 'rejected'
  onClose: () => void
}) {
  const client = useClient({apiVersion})
  const userId = useCurrentUser()?.id
  const {loading, person} = useLinkedPerson(true)
  const {conversation} = useConversation(articleId)
  const [note, setNote] = useState('')
  const {busy, failure, submit} = useSubmission(onClose)
  const open = conversation?.threads.filter(isOpen) ?? []
  // Who is told "no" is owed a reason; open comments are one for changes.
  const hasReason = note.trim() !== '' || (outcome === 'changes' && open.length > 0)
  const complete = person !== null && userId !== undefined && hasReason
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    void submit(
      () => submitDecision({client, articleId, reviewerId: person._id, userId, article, outcome, note}),
      strings.done[outcome],
    )
  }
  return (
    <form onSubmit={send} data-testid="request-changes-form">
      <Stack gap={5}>
        <Text size={1}>{strings.explanation[outcome]}</Text>
        {!loading && !person && <FailureCard failure={strings.notLinked} />}
        <FailureCard failure={failure} />
        <FormField label={strings.note} hint={strings.noteHint}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={4}
              value={note}
              data-testid="request-changes-note"
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </FormField>
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {strings.comments(open.length)}
          </Text>
          {open.map(({id, anchor, comments}) => (
            <Card key={id} padding={3} radius={2} border>
              <Stack gap={3}>
                {anchor && (
                  <Text as="blockquote" size={1} muted>
                    “{anchor.words}”
                  </Text>
                )}
                <Text size={1}>{comments.at(-1)?.text}</Text>
              </Stack>
            </Card>
          ))}
          <Text size={1} muted>
            {strings.commentsHint}
          </Text>
          <div>
            <IntentButton
              intent="edit"
              params={{id: articleId, type: 'article', inspect: THREADS_INSPECTOR}}
              mode="ghost"
              text={strings.openComments}
              onClick={onClose}
            />
          </div>
        </Stack>
        <DialogButtons
          submit={strings.submit[outcome]}
          {...(outcome === 'rejected' && {tone: 'critical' as const})}
          busy={busy}
          disabled={busy || !complete}
          testId="request-changes-submit"
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}
