import {Card, Flex, Stack, Text} from '@sanity/ui'
import {IntentButton} from 'sanity'
import {useWords} from '../i18n/useWords.ts'

/** What is in the library now, each with the way to it. */
export function AddedSources({sources}: {sources: readonly {_id: string; title: string}[]}) {
  const t = useWords()
  return (
    <Card tone="positive" padding={4} radius={2} border role="status" data-testid="sources-added">
      <Stack gap={3}>
        <Text weight="semibold">{t('sources.added', {count: sources.length})}</Text>
        <Text size={1}>{t('sources.added-hint')}</Text>
        {sources.map(({_id, title}) => (
          <Flex key={_id} align="center" gap={3} justify="space-between">
            <Text size={1}>{title}</Text>
            <IntentButton intent="edit" params={{id: _id, type: 'citation'}} mode="bleed" text={t('sources.open')} />
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}
