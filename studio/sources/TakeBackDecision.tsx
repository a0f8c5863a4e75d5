import {Button, Card, Stack, Text} from '@sanity/ui'
import {takeBackPatch} from '../../src/editorial/sourceDecision.ts'
import {FailureCard} from '../actions/FailureCard.tsx'
import {useDay} from '../useDay.ts'
import type {SourceDecisionProps} from './SourceDecisionProps.ts'
import {useWords} from '../i18n/useWords.ts'

/** What was decided about a page that relies on a retracted source, and the way back. */
export function TakeBackDecision({
  decidedOn,
  reason,
  busy,
  failure,
  onDecide,
}: SourceDecisionProps & {decidedOn: string; reason: string}) {
  const t = useWords()
  const day = useDay()
  return (
    <Stack gap={5} data-testid="decide-source-decided">
      <FailureCard failure={failure} />
      <Text size={1}>{t('sources.decide.decided', {on: day(decidedOn)})}</Text>
      <Card padding={4} radius={2} border>
        <Text size={1}>{reason}</Text>
      </Card>
      <Button
        mode="ghost"
        tone="critical"
        text={t('sources.decide.take-back')}
        disabled={busy}
        data-testid="decide-source-take-back"
        onClick={() => onDecide(takeBackPatch, t('sources.decide.taken-back'))}
      />
    </Stack>
  )
}
