import {Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {reasonFormat} from '../../schemas/validators/reasonFormat.ts'
import {keepUpPatch} from '../../src/editorial/sourceDecision.ts'
import {DialogButtons} from '../actions/DialogButtons.tsx'
import {FailureCard} from '../actions/FailureCard.tsx'
import {FormField} from '../actions/FormField.tsx'
import {Tick} from '../actions/Tick.tsx'
import type {LinkedPerson} from '../actions/useLinkedPerson.ts'
import type {SourceDecisionProps} from './SourceDecisionProps.ts'
import {useWords} from '../i18n/useWords.ts'

/** The reason for which a page stays up that relies on a retracted source, and the word of whoever decides it. */
export function KeepUpForm({
  person,
  today,
  busy,
  failure,
  onDecide,
  onCancel,
}: SourceDecisionProps & {person: LinkedPerson; today: string; onCancel: () => void}) {
  const t = useWords()
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isComplete = isChecked && reason.trim() !== '' && reasonFormat(reason) === true
  const keepUp = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete) onDecide(keepUpPatch({personId: person._id, reason, today}), t('sources.decide.done'))
  }
  return (
    <form onSubmit={keepUp} data-testid="decide-source-form">
      <Stack gap={5}>
        <Text size={1}>{t('sources.decide.explanation')}</Text>
        <FailureCard failure={failure} />
        <Text size={1} weight="medium">
          {t('sources.decide.as', {name: person.name})}
        </Text>
        <FormField label={t('sources.decide.reason')} hint={t('sources.decide.reason-hint')}>
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
        <Tick
          label={t('sources.decide.checked')}
          checked={isChecked}
          testId="decide-source-checked"
          onChange={setChecked}
        />
        <DialogButtons
          submit={busy ? t('sources.decide.submitting') : t('sources.decide.submit')}
          busy={busy}
          disabled={busy || !isComplete}
          testId="decide-source-submit"
          onCancel={onCancel}
        />
      </Stack>
    </form>
  )
}
