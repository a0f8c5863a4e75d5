import {Card, Stack, Text} from '@sanity/ui'
import type {Finding} from '../../src/editorial/finding.ts'
import {FindingList} from '../inputs/FindingList.tsx'
import {Tick} from './Tick.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Warnings that a reviewer has to accept, one tick for each rule however many places it marks. */
export function SignOffAcknowledgements({
  ruleIds,
  findings,
  accepted,
  onAccept,
}: {
  ruleIds: readonly string[]
  findings: readonly Finding[]
  accepted: ReadonlySet<string>
  onAccept: (ruleId: string, isAccepted: boolean) => void
}) {
  const t = useWords()
  return ruleIds.map((ruleId) => {
    const marked = findings.filter(({id, overridden}) => id === ruleId && !overridden)
    return (
      <Card key={ruleId} padding={3} radius={2} border data-testid="sign-off-acknowledgement">
        <Stack gap={4}>
          <Text size={1} weight="semibold">
            {t('actions.sign-off.to-consider')}
          </Text>
          <FindingList findings={marked} />
          <Tick
            label={t('actions.sign-off.accept', {count: marked.length})}
            checked={accepted.has(ruleId)}
            testId={`sign-off-accept-${ruleId}`}
            onChange={(isAccepted) => onAccept(ruleId, isAccepted)}
          />
        </Stack>
      </Card>
    )
  })
}
