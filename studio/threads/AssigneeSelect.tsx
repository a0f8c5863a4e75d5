import {Flex, Select, Text} from '@sanity/ui'
import {useId} from 'react'
import type {StaffMember} from './useStaff.ts'
import {useWords} from '../i18n/useWords.ts'

/** Who should act on comments; `''` is the authors. */
export function AssigneeSelect({
  value,
  staff,
  disabled,
  onAssign,
}: {
  value: string
  staff: readonly StaffMember[]
  disabled: boolean
  onAssign: (personId: string) => void
}) {
  const t = useWords()
  const id = useId()
  return (
    <Flex gap={3} align="center">
      <Text as="label" size={1} htmlFor={id}>
        {t('threads.assignee')}
      </Text>
      <Select
        id={id}
        fontSize={1}
        padding={2}
        value={value}
        disabled={disabled}
        data-testid="thread-assignee"
        onChange={(event) => onAssign(event.currentTarget.value)}
      >
        <option value="">{t('threads.authors')}</option>
        {staff.map(({_id, name}) => (
          <option key={_id} value={_id}>
            {name}
          </option>
        ))}
      </Select>
    </Flex>
  )
}
