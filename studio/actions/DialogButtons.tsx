import {Button, Flex} from '@sanity/ui'
import type {ComponentType} from 'react'
import {actionStrings} from './strings.ts'

interface DialogButtonsProps {
  submit: string
  submitIcon?: ComponentType
  /** Left out for the theme's plain one: white words on its primary blue have too little contrast (4.3:1). */
  tone?: 'positive' | 'critical'
  busy?: boolean
  disabled?: boolean
  testId: string
  onCancel: () => void
}

/** The foot of a dialog's form: a way out and the one thing it is about. */
export function DialogButtons({submit, submitIcon, tone, busy, disabled, testId, onCancel}: DialogButtonsProps) {
  return (
    <Flex gap={2} justify="flex-end">
      <Button mode="bleed" text={actionStrings.cancel} onClick={onCancel} disabled={busy} />
      <Button
        type="submit"
        {...(tone && {tone})}
        text={submit}
        icon={submitIcon}
        loading={busy}
        disabled={disabled}
        data-testid={testId}
      />
    </Flex>
  )
}
