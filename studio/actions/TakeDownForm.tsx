import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {Card, Select, Stack, Text, TextArea} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {type FormEvent, useState} from 'react'
import {type SanityDocument, useClient, useCurrentUser} from 'sanity'
import {buildTakeDown} from '../../src/editorial/buildTakeDown.ts'
import {safetyNotices} from '../../src/safetyNotices.ts'
import {listOf, textOf} from '../../src/storedValue.ts'
import {apiVersion} from '../apiVersion.ts'
import {partsOf} from '../editorial/partsOf.ts'
import {errorMessage} from '../errorMessage.ts'
import {newId} from '../newId.ts'
import {DialogButtons} from './DialogButtons.tsx'
import {FormField} from './FormField.tsx'
import {Tick} from './Tick.tsx'
import {actionStrings} from './strings.ts'

const strings = actionStrings.takeDown

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
  const client = useClient({apiVersion})
  const userId = useCurrentUser()?.id
  const toast = useToast()
  const [hidden, setHidden] = useState<ReadonlySet<unknown>>(new Set(listOf(article['hiddenBlocks'])))
  const [notice, setNotice] = useState(textOf(article['safetyNotice']))
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const parts = partsOf(article['body'])

  const takeDown = async (user: string) => {
    setBusy(true)
    const {patch, record} = buildTakeDown({
      articleId: article._id,
      parts: parts.flatMap(({key}) => (hidden.has(key) ? [key] : [])),
      notice,
      reason,
      userId: user,
      now: new Date().toISOString(),
      recordId: newId(),
    })
    const transaction = client.transaction().create(record).patch(article._id, patch)
    if (hasDraft) transaction.patch(`drafts.${article._id}`, patch)
    try {
      await transaction.commit({tag: 'clinic-content.take-down', visibility: 'async'})
      toast.push({status: 'success', title: strings.done, description: strings.doneHint})
      onClose()
    } catch (error) {
      setFailure(errorMessage(error))
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (userId) void takeDown(userId)
  }

  return (
    <form onSubmit={submit} data-testid="take-down-form">
      <Stack gap={5}>
        <Text size={1}>{strings.explanation}</Text>
        {failure && (
          <Card tone="critical" padding={3} radius={2} border role="alert">
            <Text size={1}>{failure}</Text>
          </Card>
        )}
        <FormField label={strings.notice} hint={strings.noticeHint}>
          {(ids) => (
            <Select
              {...ids}
              value={notice}
              data-testid="take-down-notice"
              onChange={(event) => setNotice(event.currentTarget.value)}
            >
              <option value="">{strings.noNotice}</option>
              {safetyNotices.map(({value, title}) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </FormField>
        <Stack gap={3} role="group" aria-label={strings.parts}>
          <Text size={1} weight="medium">
            {strings.parts}
          </Text>
          {parts.map(({key, label}) => (
            <Tick
              key={key}
              label={label}
              checked={hidden.has(key)}
              testId="take-down-part"
              onChange={(isHidden) =>
                setHidden((before) => new Set([...before].filter((each) => each !== key).concat(isHidden ? key : [])))
              }
            />
          ))}
        </Stack>
        <FormField label={strings.reason} hint={strings.reasonHint}>
          {(ids) => (
            <TextArea {...ids} rows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          )}
        </FormField>
        <DialogButtons
          submit={busy ? strings.submitting : strings.submit}
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
