import {Box, Card, Dialog, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import type {Finding} from '../../src/editorial/finding.ts'
import {buildOverride, needsExpiry, type OverrideEntry, reasonChars} from '../../src/editorial/overrides.ts'
import {rules} from '../../src/editorial/rules.ts'
import {DialogButtons} from '../actions/DialogButtons.tsx'
import {FailureCard} from '../actions/FailureCard.tsx'
import {FormField} from '../actions/FormField.tsx'
import {errorMessage} from '../errorMessage.ts'
import {newKey} from '../newKey.ts'
import {FindingList} from './FindingList.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Where a person takes responsibility for words that a rule objects to; the fix stands first. */
export function AnswerForDialog({
  finding,
  isCurrent,
  personId,
  today,
  onSubmit,
  onClose,
}: {
  finding: Finding
  /** Whether `finding` is of the words as they are now; an answer for earlier ones would count for nothing. */
  isCurrent: boolean
  personId: string
  /** `YYYY-MM-DD`. */
  today: string
  onSubmit: (override: OverrideEntry) => void
  onClose: () => void
}) {
  const t = useWords()
  const [reason, setReason] = useState('')
  const [expiry, setExpiry] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const role = rules.find(({id}) => id === finding.id)?.override
  const mustEnd = role !== undefined && needsExpiry(role)
  const complete = reason.trim().length >= reasonChars && (expiry === '' ? !mustEnd : expiry >= today)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!complete || !isCurrent) return
    try {
      onSubmit(await buildOverride({finding, key: newKey(), reason, personId, ...(expiry && {expiry})}))
    } catch (error) {
      setFailure(t('inputs.answer.failed', {reason: errorMessage(error)}))
    }
  }

  return (
    <Dialog id="answer-for" header={t('inputs.answer.title')} width={1} onClose={onClose}>
      <Box padding={4}>
        <form onSubmit={(event) => void submit(event)} data-testid="answer-for-form">
          <Stack gap={5}>
            <FindingList findings={[finding]} />
            <Text size={1}>{t('inputs.answer.better-fixed')}</Text>
            <Stack gap={3}>
              <Text size={1} weight="medium">
                {t('inputs.answer.words')}
              </Text>
              <Card padding={3} radius={2} border tone="transparent" style={{maxHeight: '10rem', overflow: 'auto'}}>
                <Text as="blockquote" size={1}>
                  {finding.words}
                </Text>
              </Card>
            </Stack>
            <FailureCard failure={failure} />
            <FormField label={t('inputs.answer.reason')} hint={t('inputs.answer.reason-hint', {chars: reasonChars})}>
              {(ids) => (
                <TextArea
                  {...ids}
                  rows={3}
                  value={reason}
                  data-testid="answer-for-reason"
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
              )}
            </FormField>
            <FormField
              label={mustEnd ? t('inputs.answer.until') : t('inputs.answer.until-optional')}
              hint={t('inputs.answer.until-hint')}
            >
              {(ids) => (
                <TextInput
                  {...ids}
                  type="date"
                  min={today}
                  value={expiry}
                  data-testid="answer-for-until"
                  onChange={(event) => setExpiry(event.currentTarget.value)}
                />
              )}
            </FormField>
            <DialogButtons
              submit={t('inputs.answer.submit')}
              disabled={!complete || !isCurrent}
              testId="answer-for-submit"
              onCancel={onClose}
            />
          </Stack>
        </form>
      </Box>
    </Dialog>
  )
}
