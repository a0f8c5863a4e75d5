import {Stack, Text} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

interface FieldIds {
  id: string
  'aria-describedby': string
}

/** A labelled control with its hint, tied together for screen readers. */
export function FormField({
  label,
  hint,
  children,
}: {
  label: string
  hint?: string
  children: (ids: FieldIds) => ReactNode
}) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <Stack gap={3}>
      <Stack gap={2}>
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          {label}
        </Text>
        {hint && (
          <Text size={1} muted id={hintId}>
            {hint}
          </Text>
        )}
      </Stack>
      {children({id, 'aria-describedby': hintId})}
    </Stack>
  )
}
