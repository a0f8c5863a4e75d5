import {Button, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {type FormEvent, useId, useState} from 'react'
import {FailureCard} from '../actions/FailureCard.tsx'
import {errorMessage} from '../errorMessage.ts'
import {useWords} from '../i18n/useWords.ts'

/** Where a comment is written. What was written stays until it is stored. */
export function CommentForm({
  label,
  submit,
  onSend,
  onCancel,
  testId,
}: {
  label: string
  submit: string
  onSend: (text: string) => Promise<unknown>
  onCancel?: () => void
  testId: string
}) {
  const t = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || busy) return
    setBusy(true)
    setFailure(null)
    try {
      await onSend(text)
      setText('')
      onCancel?.()
    } catch (error) {
      setFailure(`${t('threads.failed-to-save')}: ${errorMessage(error)}`)
    }
    setBusy(false)
  }
  return (
    <form onSubmit={(event) => void send(event)} data-testid={testId}>
      <Stack gap={3}>
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          {label}
        </Text>
        <TextArea id={id} rows={3} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <FailureCard failure={failure} />
        <Flex gap={2} wrap="wrap">
          <Button
            type="submit"
            mode="ghost"
            fontSize={1}
            padding={3}
            text={busy ? t('threads.sending') : submit}
            disabled={busy || text.trim() === ''}
          />
          {onCancel && (
            <Button
              mode="bleed"
              fontSize={1}
              padding={3}
              text={t('threads.cancel')}
              disabled={busy}
              onClick={onCancel}
            />
          )}
        </Flex>
      </Stack>
    </form>
  )
}
