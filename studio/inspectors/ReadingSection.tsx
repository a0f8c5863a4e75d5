import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import type {PathStep} from '../../src/editorial/finding.ts'
import type {Reading} from '../../src/editorial/readingOf.ts'
import {inspectorStrings as strings} from './strings.ts'

/** How long the text is, how hard it reads, and which sentences make it so. */
export function ReadingSection({
  reading: {words, minutes, grade, hardest},
  onGoTo,
}: {
  reading: Reading
  onGoTo: (path: readonly PathStep[]) => void
}) {
  const headingId = useId()
  return (
    <Stack as="section" gap={4} aria-labelledby={headingId} data-testid="check-reading">
      <Heading as="h3" size={0} id={headingId}>
        {strings.reading}
      </Heading>
      <Text size={1}>
        {strings.words(words)}, {strings.minutes(minutes)}
      </Text>
      <Text size={1}>{grade === null ? strings.noGrade : strings.grade(Math.round(grade))}</Text>
      <Text size={1} weight="medium">
        {hardest.length > 0 ? strings.hardest : strings.noneHard}
      </Text>
      {hardest.map(({text, words: count, path}) => (
        <Card key={`${text} ${JSON.stringify(path)}`} padding={3} radius={2} border>
          <Stack gap={3}>
            <Text as="blockquote" size={1}>
              {text}
            </Text>
            <Flex gap={3} align="center">
              <Text size={1} muted>
                {strings.sentenceWords(count)}
              </Text>
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text={strings.goTo}
                aria-label={strings.goToNamed(text)}
                onClick={() => onGoTo(path)}
              />
            </Flex>
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}
