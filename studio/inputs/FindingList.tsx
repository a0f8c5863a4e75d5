import {Button, Flex, Stack, Text} from '@sanity/ui'
import type {Finding, PathStep} from '../../src/editorial/finding.ts'
import {findingKeys} from '../editorial/findingKeys.ts'
import {PlainList} from '../layout/PlainList.tsx'
import {useWords} from '../i18n/useWords.ts'

/**
 * Findings in words, each with its way out. With `onGoTo` each leads to its place in the form; with `answer`, those that a
 * person may answer for offer that too, after the fix.
 */
export function FindingList({
  findings,
  onGoTo,
  answer,
}: {
  findings: readonly Finding[]
  onGoTo?: (path: readonly PathStep[]) => void
  answer?: {isPossible: (finding: Finding) => boolean; onAnswer: (finding: Finding) => void}
}) {
  const t = useWords()
  const keys = findingKeys(findings)
  return (
    <PlainList gap={5} data-testid="finding-list">
      {findings.map((finding, index) => (
        <Flex as="li" key={keys[index]} gap={3} align="flex-start" justify="space-between">
          <Stack gap={3} flex={1}>
            <Text size={1} weight="medium">
              {finding.message}
            </Text>
            <Text size={1} muted>
              {finding.fix} <span style={{whiteSpace: 'nowrap'}}>({finding.id})</span>
            </Text>
          </Stack>
          {answer?.isPossible(finding) && (
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={t('inputs.answer.label')}
              aria-label={`${t('inputs.answer.label')}: ${finding.message}`}
              data-testid="finding-answer"
              onClick={() => answer.onAnswer(finding)}
            />
          )}
          {onGoTo && finding.path.length > 0 && (
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={t('inputs.banner.go-to')}
              aria-label={`${t('inputs.banner.go-to')}: ${finding.message}`}
              onClick={() => onGoTo(finding.path)}
            />
          )}
        </Flex>
      ))}
    </PlainList>
  )
}
