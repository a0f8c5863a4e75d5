import {StopIcon} from '@sanity/icons/Stop'
import {Select, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {buildWithdrawal} from '../../src/editorial/index.ts'
import {withdrawalCategories} from '../../src/vocabulary.ts'
import {apiVersion} from '../apiVersion.ts'
import {newId} from '../newId.ts'
import {DialogButtons} from './DialogButtons.tsx'
import {FailureCard} from './FailureCard.tsx'
import {FormField} from './FormField.tsx'
import {useSubmission} from './useSubmission.ts'
import {useWords} from '../i18n/useWords.ts'

/** Category chosen already, so that the second click can be the last. */
export function WithdrawForm({
  articleId,
  hasDraft,
  onClose,
}: {
  articleId: string
  hasDraft: boolean
  onClose: () => void
}) {
  const t = useWords()
  const client = useClient({apiVersion})
  const userId = useCurrentUser()?.id
  const [category, setCategory] = useState<string>(withdrawalCategories[0].value)
  const [reason, setReason] = useState('')
  const {busy, failure, submit} = useSubmission(onClose)

  const withdraw = (event: FormEvent) => {
    event.preventDefault()
    if (!userId) return
    const {withdrawal, record} = buildWithdrawal({
      articleId,
      category,
      reason,
      userId,
      now: new Date().toISOString(),
      recordId: newId(),
    })
    const transaction = client.transaction().create(record).patch(articleId, {set: {withdrawal}})
    if (hasDraft) transaction.patch(`drafts.${articleId}`, {set: {withdrawal}})
    void submit(() => transaction.commit({tag: 'clinic-content.withdraw', visibility: 'async'}), {
      title: t('actions.withdraw.done'),
      description: t('actions.withdraw.done-hint'),
    })
  }

  return (
    <form onSubmit={withdraw} data-testid="withdraw-form">
      <Stack gap={5}>
        <Text size={1}>{t('actions.withdraw.explanation')}</Text>
        <FailureCard failure={failure} />
        <FormField label={t('actions.withdraw.category')} hint={t('actions.withdraw.category-hint')}>
          {(ids) => (
            <Select
              {...ids}
              value={category}
              data-testid="withdraw-category"
              onChange={(event) => setCategory(event.currentTarget.value)}
            >
              {withdrawalCategories.map(({value, title}) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <FormField label={t('actions.withdraw.reason')} hint={t('actions.withdraw.reason-hint')}>
          {(ids) => (
            <TextArea {...ids} rows={3} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          )}
        </FormField>
        <DialogButtons
          submit={busy ? t('actions.withdraw.submitting') : t('actions.withdraw.submit')}
          submitIcon={StopIcon}
          tone="critical"
          busy={busy}
          testId="withdraw-submit"
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}
