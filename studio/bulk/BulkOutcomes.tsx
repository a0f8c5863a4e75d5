import {Card, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {PlainList} from '../layout/PlainList.tsx'
import {useWords} from '../i18n/useWords.ts'
import type {BulkOutcome} from './runBulk.ts'

/** What became of each article; nothing before there is something. */
export function BulkOutcomes({outcomes, finished}: {outcomes: readonly BulkOutcome[]; finished: boolean}) {
  const t = useWords()
  if (outcomes.length === 0) return null
  const refused = outcomes.filter(({refusal}) => refusal !== null).length
  return (
    <Card as="section" aria-label={t('bulk.outcomes')} radius={3} border data-testid="bulk-outcomes">
      <Stack gap={3} padding={4}>
        <Heading as="h2" size={1}>
          {t('bulk.outcomes')}
        </Heading>
        {finished && (
          <Text size={1} role="status" data-testid="bulk-summary">
            {t(refused === 0 ? 'bulk.all-done' : 'bulk.some-done', {done: outcomes.length - refused, refused})}
          </Text>
        )}
      </Stack>
      <PlainList>
        {outcomes.map(({id, title, refusal}) => (
          <Card
            as="li"
            key={id}
            borderTop
            paddingX={4}
            paddingY={3}
            {...(refusal !== null && {tone: 'caution' as const})}
            data-testid={`bulk-outcome-${id}`}
          >
            <Stack gap={3}>
              <Text size={1} weight="medium">
                <IntentLink intent="edit" params={{id, type: 'article'}}>
                  {title}
                </IntentLink>
              </Text>
              <Text size={1}>
                {refusal === null ? t('bulk.done') : t('bulk.not-done', {why: t(refusal.key, refusal.values)})}
              </Text>
            </Stack>
          </Card>
        ))}
      </PlainList>
    </Card>
  )
}
