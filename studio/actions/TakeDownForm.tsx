import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {Select, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useState} from 'react'
import {type SanityDocument, useClient, useCurrentUser} from 'sanity'
import {buildTakeDown} from '../../src/editorial/buildTakeDown.ts'
import {safetyNotices} from '../../src/safetyNotices.ts'
import {textOf} from '../../src/storedValue.ts'
import {apiVersion} from '../apiVersion.ts'
import {partsOf} from '../editorial/partsOf.ts'
import {newId} from '../newId.ts'
import {toggled} from '../toggled.ts'
import {DialogButtons} from './DialogButtons.tsx'
import {FailureCard} from './FailureCard.tsx'
import {FormField} from './FormField.tsx'
import {Tick} from './Tick.tsx'
import {useSubmission} from './useSubmission.ts'
import {useWords} from '../i18n/useWords.ts'

/** Which parts of a published page readers do not see, and which of the fixed notices they see instead. */
export function TakeDownForm({
  article,
  hasDraft,
  onClose,
}: {
  article: SanityDocument
  hasDraft: boolean
  onClose: () => void
}) {
  const t = useWords()
  const client = useClient({apiVersion})
  const userId = useCurrentUser()?.id
  const parts = partsOf(article['body'], article['hiddenBlocks'])
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(parts.filter(({isHidden}) => isHidden).map(({key}) => key)),
  )
  const [notice, setNotice] = useState(textOf(article['safetyNotice']))
  const [reason, setReason] = useState('')
  const {busy, failure, submit} = useSubmission(onClose)

  const takeDown = (event: FormEvent) => {
    event.preventDefault()
    if (!userId) return
    const {patch, record} = buildTakeDown({
      articleId: article._id,
      parts: [...hidden],
      notice,
      reason,
      userId,
      now: new Date().toISOString(),
      recordId: newId(),
    })
    const transaction = client.transaction().create(record).patch(article._id, patch)
    if (hasDraft) transaction.patch(`drafts.${article._id}`, patch)
    void submit(() => transaction.commit({tag: 'clinic-content.take-down', visibility: 'async'}), {
      title: t('actions.take-down.done'),
      description: t('actions.take-down.done-hint'),
    })
  }

  return (
    <form onSubmit={takeDown} data-testid="take-down-form">
      <Stack gap={5}>
        <Text size={1}>{t('actions.take-down.explanation')}</Text>
        <FailureCard failure={failure} />
        <FormField label={t('actions.take-down.notice')} hint={t('actions.take-down.notice-hint')}>
          {(ids) => (
            <Select
              {...ids}
              value={notice}
              data-testid="take-down-notice"
              onChange={(event) => setNotice(event.currentTarget.value)}
            >
              <option value="">{t('actions.take-down.no-notice')}</option>
              {safetyNotices.map(({value, title}) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <Stack gap={3} role="group" aria-label={t('actions.take-down.parts')}>
          <Text size={1} weight="medium">
            {t('actions.take-down.parts')}
          </Text>
          {parts.map(({key, label}) => (
            <Tick
              key={key}
              label={label}
              checked={hidden.has(key)}
              testId="take-down-part"
              onChange={(isHidden) => setHidden((before) => toggled(before, key, isHidden))}
            />
          ))}
        </Stack>
        <FormField label={t('actions.take-down.reason')} hint={t('actions.take-down.reason-hint')}>
          {(ids) => (
            <TextArea {...ids} rows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          )}
        </FormField>
        <DialogButtons
          submit={busy ? t('actions.take-down.submitting') : t('actions.take-down.submit')}
          submitIcon={EyeClosedIcon}
          tone="critical"
          busy={busy}
          testId="take-down-submit"
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}
