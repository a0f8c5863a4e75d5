import {Card, Stack, Text} from '@sanity/ui'
import type {CheckedPerson} from '../../src/editorial/checkInput.ts'
import type {Finding} from '../../src/editorial/finding.ts'
import {documentById} from '../../src/storedValue.ts'
import {FindingList} from '../inputs/FindingList.tsx'
import {actionStrings} from './strings.ts'

const strings = actionStrings.signOff

/** What would stop the article if nobody answered for it: a reviewer signs these decisions too, so sees each of them. */
export function SignOffSettled({findings, people}: {findings: readonly Finding[]; people: readonly CheckedPerson[]}) {
  const settled = findings.flatMap(({overridden, ...finding}) =>
    overridden
      ? [
          {
            ...finding,
            fix: strings.answeredBy(
              documentById(people, overridden.by)?.name ?? overridden.by,
              overridden.reason,
              overridden.until,
            ),
          },
        ]
      : [],
  )
  if (settled.length === 0) return null
  return (
    <Card padding={3} radius={2} border tone="caution" data-testid="sign-off-overrides">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {strings.answeredFor}
        </Text>
        <FindingList findings={settled} />
      </Stack>
    </Card>
  )
}
