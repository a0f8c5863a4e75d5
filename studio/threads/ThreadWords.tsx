import {Badge, Flex, Stack, Text} from '@sanity/ui'
import type {ThreadPlace} from '../../src/editorial/threadPlace.ts'
import {useWords} from '../i18n/useWords.ts'

/** The words that comments are about, and what became of them. */
export function ThreadWords({words, place: {standing, wordsNow}}: {words: string; place: ThreadPlace}) {
  const t = useWords()
  return (
    <Stack gap={3}>
      <Text as="blockquote" size={1} muted>
        “{words}”
      </Text>
      {standing !== 'same' && (
        <Flex>
          <Badge tone="caution" fontSize={1} padding={2} data-testid="thread-changed">
            {standing === 'changed' ? t('threads.changed') : t('threads.gone')}
          </Badge>
        </Flex>
      )}
      {standing === 'changed' && wordsNow !== '' && (
        <Text as="blockquote" size={1}>
          {t('threads.words-now', {words: wordsNow})}
        </Text>
      )}
    </Stack>
  )
}
