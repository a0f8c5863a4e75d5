import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {Finding} from '../../src/editorial/finding.ts'
import {FindingList} from '../inputs/FindingList.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Why there is nothing to sign, each reason with what to do about it. */
export function SignOffRefused({
  title,
  problems,
  findings,
  onClose,
}: {
  /** What there is to sign or decide; an article unless said otherwise. */
  title?: string
  problems: readonly string[]
  findings: readonly Finding[]
  onClose: () => void
}) {
  const t = useWords()
  return (
    <Stack gap={5} data-testid="sign-off-refused">
      <Text weight="semibold">{title ?? t('actions.sign-off.title-refused')}</Text>
      {problems.map((problem) => (
        <Card key={problem} tone="caution" padding={3} radius={2} border>
          <Text size={1}>{problem}</Text>
        </Card>
      ))}
      {findings.length > 0 && (
        <Stack gap={3}>
          {title === undefined && <Text size={1}>{t('actions.sign-off.blocked')}</Text>}
          <FindingList findings={findings} />
        </Stack>
      )}
      <Flex justify="flex-end">
        <Button text={t('actions.close')} onClick={onClose} data-testid="sign-off-close" />
      </Flex>
    </Stack>
  )
}
