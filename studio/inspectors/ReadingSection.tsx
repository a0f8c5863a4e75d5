import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import type {PathStep} from '../../src/editorial/finding.ts'
import type {Reading} from '../../src/editorial/readingOf.ts'
import {useWords} from '../i18n/useWords.ts'

/** How long the text is, how hard it reads, and which sentences make it so. */
export function ReadingSection({
  reading: {words, minutes, grade, hardest},
  onGoTo,
}: {
  reading: Reading
  onGoTo: (path: readonly PathStep[]) => void
}) {
  const t = useWords()
  const headingId = useId()
  return (
    <Stack as="section" gap={4} aria-labelledby={headingId} data-testid="check-reading">
      <Heading as="h3" size={0} id={headingId}>
        {t('inspectors.reading')}
      </Heading>
      <Text size={1}>
        {t('inspectors.words', {count: words})}, {t('inspectors.minutes', {count: minutes})}
      </Text>
      <Text size={1}>
        {grade === null ? t('inspectors.no-grade') : t('inspectors.grade', {grade: Math.round(grade)})}
      </Text>
      <Text size={1} weight="medium">
        {hardest.length > 0 ? t('inspectors.hardest') : t('inspectors.none-hard')}
      </Text>
      {hardest.map(({text, words: count, path}) => (
        <Card key={`${text} ${JSON.stringify(path)}`} padding={3} radius={2} border>
          <Stack gap={3}>
            <Text as="blockquote" size={1}>
              {text}
            </Text>
            <Flex gap={3} align="center">
              <Text size={1} muted>
                {t('inspectors.sentence-words', {count})}
              </Text>
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={t('inspectors.go-to')}
                aria-label={t('inspectors.go-to-named', {message: text})}
                onClick={() => onGoTo(path)}
              />
            </Flex>
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}
