import {Checkbox, Flex, Text} from '@sanity/ui'
import {useId} from 'react'

/** A box to tick with its sentence, which can be clicked too. */
export function Tick({
  label,
  checked,
  testId,
  onChange,
}: {
  label: string
  checked: boolean
  testId: string
  onChange: (checked: boolean) => void
}) {
  const id = useId()
  return (
    <Flex gap={3} align="center">
      <Checkbox
        id={id}
        checked={checked}
        data-testid={testId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Text as="label" size={1} htmlFor={id}>
        {label}
      </Text>
    </Flex>
  )
}
