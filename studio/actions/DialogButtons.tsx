import {Button, Flex} from '@sanity/ui'
import type {ComponentType} from 'react'
import {useWords} from '../i18n/useWords.ts'

interface DialogButtonsProps {
  submit: string
  submitIcon?: ComponentType
  /** `critical` for what takes something from readers or authors. White words on the theme's filled green, blue or red have
   * too little contrast (2.5:1 to 4.3:1), so no button here is filled with them. */
  tone?: 'critical'
  busy?: boolean
  disabled?: boolean
  testId: string
  onCancel: () => void
}

/** The foot of a dialog's form: a way out and the one thing it is about. */
export function DialogButtons({submit, submitIcon, tone, busy, disabled, testId, onCancel}: DialogButtonsProps) {
  const t = useWords()
  return (
    <Flex gap={2} justify="flex-end">
      <Button mode="bleed" text={t('actions.cancel')} onClick={onCancel} disabled={busy} />
      <Button
        type="submit"
        {...(tone && {tone, mode: 'ghost' as const})}
        text={submit}
        icon={submitIcon}
        loading={busy}
        disabled={disabled}
        data-testid={testId}
      />
    </Flex>
  )
}
