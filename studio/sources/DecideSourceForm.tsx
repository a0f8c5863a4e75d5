import {Box, Button, Card, Spinner, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useEffect, useState} from 'react'
import {type SanityDocument, useClient} from 'sanity'
import {reasonFormat} from '../../schemas/validators/reasonFormat.ts'
import {qualificationProblems} from '../../src/editorial/reviewerProblems.ts'
import {keepUpPatch, takeBackPatch} from '../../src/editorial/sourceDecision.ts'
import {textOf} from '../../src/storedValue.ts'
import {DialogButtons} from '../actions/DialogButtons.tsx'
import {FailureCard} from '../actions/FailureCard.tsx'
import {FormField} from '../actions/FormField.tsx'
import {SignOffRefused} from '../actions/SignOffRefused.tsx'
import {Tick} from '../actions/Tick.tsx'
import {useLinkedPerson} from '../actions/useLinkedPerson.ts'
import {useSubmission} from '../actions/useSubmission.ts'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {clinicToday} from './clinicToday.ts'
import {sourcesStrings} from './strings.ts'

const strings = sourcesStrings.decide

/** Whoever may sign articles off keeps the page up under their name, or takes the decision back. */
export function DecideSourceForm({alert, onClose}: {alert: SanityDocument; onClose: () => void}) {
  const client = useClient({apiVersion})
  const {loading, person} = useLinkedPerson(true)
  const [today, setToday] = useState<string | null>(null)
  const [unread, setUnread] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  // What was on the screen when the window opened is what is decided about.
  const [shown] = useState(alert)
  const {busy, failure, submit} = useSubmission(onClose)

  useEffect(() => {
    clinicToday(client).then(setToday, (error: unknown) => setUnread(errorMessage(error)))
  }, [client])

  if (unread !== null) return <FailureCard failure={unread} />
  if (loading || today === null) {
    return (
      <Box padding={5} role="status" aria-label={strings.loading}>
        <Spinner muted />
      </Box>
    )
  }
  const problems = qualificationProblems(person, today)
  if (!person || problems.length > 0 || !person.published) {
    const unpublished = person && !person.published ? [strings.notPublished(person.name)] : []
    return <SignOffRefused title={strings.refused} problems={unpublished} findings={problems} onClose={onClose} />
  }
  const isReason = reason.trim() !== '' && reasonFormat(reason) === true
  const save = (patch: Record<string, unknown>, done: string) =>
    void submit(
      () =>
        client
          .patch(shown._id, {ifRevisionID: shown._rev, ...patch})
          .commit({tag: 'clinic-content.decide-source', visibility: 'async'}),
      {title: done},
    )
  const keepUp = (event: FormEvent) => {
    event.preventDefault()
    if (isReason && isChecked) save(keepUpPatch({personId: person._id, reason, today}), strings.done)
  }
  if (shown['decision']) {
    return (
      <Stack gap={5} data-testid="decide-source-decided">
        <FailureCard failure={failure} />
        <Text size={1}>{strings.decided(textOf(shown['decidedOn']))}</Text>
        <Card padding={4} radius={2} border>
          <Text size={1}>{textOf(shown['reason'])}</Text>
        </Card>
        <Button
          mode="ghost"
          tone="critical"
          text={strings.takeBack}
          disabled={busy}
          data-testid="decide-source-take-back"
          onClick={() => save(takeBackPatch, strings.takenBack)}
        />
      </Stack>
    )
  }
  return (
    <form onSubmit={keepUp} data-testid="decide-source-form">
      <Stack gap={5}>
        <Text size={1}>{strings.explanation}</Text>
        <FailureCard failure={failure} />
        <Text size={1} weight="medium">
          {strings.as(person.name)}
        </Text>
        <FormField label={strings.reason} hint={strings.reasonHint}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={3}
              value={reason}
              data-testid="decide-source-reason"
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </FormField>
        <Tick label={strings.checked} checked={isChecked} testId="decide-source-checked" onChange={setChecked} />
        <DialogButtons
          submit={busy ? strings.submitting : strings.submit}
          busy={busy}
          disabled={busy || !isReason || !isChecked}
          testId="decide-source-submit"
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}
