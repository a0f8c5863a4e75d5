import {Badge, Flex, Stack, Text} from '@sanity/ui'
import type {ThreadPlace} from '../../src/editorial/threadPlace.ts'
import {threadStrings as strings} from './strings.ts'

/** The words that comments are about, and what became of them. */
export function ThreadWords({words, place: {standing, wordsNow}}: {words: string; place: ThreadPlace}) {
  return (
    <Stack gap={3}>
      <Text as="blockquote" size={1} muted>
        “{words}”
      </Text>
      {standing !== 'same' && (
        <Flex>
          <Badge tone="caution" fontSize={1} padding={2} data-testid="thread-changed">
            {standing === 'changed' ? strings.changed : strings.gone}
          </Badge>
        </Flex>
      )}
      {standing === 'changed' && wordsNow !== '' && (
        <Text as="blockquote" size={1}>
          {strings.wordsNow(wordsNow)}
        </Text>
      )}
    </Stack>
  )
}
