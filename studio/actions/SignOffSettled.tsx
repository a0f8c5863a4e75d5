import {Card, Stack, Text} from '@sanity/ui'
import type {CheckedPerson} from '../../src/editorial/checkInput.ts'
import type {Finding} from '../../src/editorial/finding.ts'
import {documentById} from '../../src/storedValue.ts'
import {FindingList} from '../inputs/FindingList.tsx'
import {useWords} from '../i18n/useWords.ts'

/** What would stop the article if nobody answered for it: a reviewer signs these decisions too, so sees each of them. */
export function SignOffSettled({findings, people}: {findings: readonly Finding[]; people: readonly CheckedPerson[]}) {
  const t = useWords()
  const answeredBy = ({by, reason, until}: NonNullable<Finding['overridden']>) => {
    const name = documentById(people, by)?.name ?? by
    return until
      ? t('actions.sign-off.answered-by-until', {name, reason, until})
      : t('actions.sign-off.answered-by', {name, reason})
  }
  const settled = findings.flatMap(({overridden, ...finding}) =>
    overridden
      ? [
          {
            ...finding,
            fix: answeredBy(overridden),
          },
        ]
      : [],
  )
  if (settled.length === 0) return null
  return (
    <Card padding={3} radius={2} border tone="caution" data-testid="sign-off-overrides">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {t('actions.sign-off.answered-for')}
        </Text>
        <FindingList findings={settled} />
      </Stack>
    </Card>
  )
}
