import {Card, Flex, Stack, Text} from '@sanity/ui'
import {IntentButton} from 'sanity'
import {sourcesStrings as strings} from './strings.ts'

/** What is in the library now, each with the way to it. */
export function AddedSources({sources}: {sources: readonly {_id: string; title: string}[]}) {
  return (
    <Card tone="positive" padding={4} radius={2} border role="status" data-testid="sources-added">
      <Stack gap={3}>
        <Text weight="semibold">{strings.added(sources.length)}</Text>
        <Text size={1}>{strings.addedHint}</Text>
        {sources.map(({_id, title}) => (
          <Flex key={_id} align="center" gap={3} justify="space-between">
            <Text size={1}>{title}</Text>
            <IntentButton intent="edit" params={{id: _id, type: 'citation'}} mode="bleed" text={strings.open} />
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}
