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
import {submitDecision} from './submitDecision.ts'
import {useLinkedPerson} from './useLinkedPerson.ts'
import {useSubmission} from './useSubmission.ts'
import {useWords} from '../i18n/useWords.ts'

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
  const t = useWords()
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
    void submit(() => submitDecision({client, articleId, reviewerId: person._id, userId, article, outcome, note}), {
      title: t(`actions.review.done.${outcome}.title`),
      description: t(`actions.review.done.${outcome}.description`),
    })
  }
  return (
    <form onSubmit={send} data-testid="request-changes-form">
      <Stack gap={5}>
        <Text size={1}>{t(`actions.review.explanation.${outcome}`)}</Text>
        {!loading && !person && <FailureCard failure={t('actions.review.not-linked')} />}
        <FailureCard failure={failure} />
        <FormField label={t('actions.review.note')} hint={t('actions.review.note-hint')}>
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
            {t('actions.review.comments', {count: open.length})}
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
            {t('actions.review.comments-hint')}
          </Text>
          <div>
            <IntentButton
              intent="edit"
              params={{id: articleId, type: 'article', inspect: THREADS_INSPECTOR}}
              mode="ghost"
              text={t('actions.review.open-comments')}
              onClick={onClose}
            />
          </div>
        </Stack>
        <DialogButtons
          submit={t(`actions.review.submit.${outcome}`)}
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
