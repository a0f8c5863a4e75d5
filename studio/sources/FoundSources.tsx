import {Card, Flex, Select, Stack, Text} from '@sanity/ui'
import {type ReactNode, useState} from 'react'
import {type StyleName, styleNames} from '../../src/citations/formatWorks.ts'
import {FormField} from '../actions/FormField.tsx'
import {CandidateCard} from './CandidateCard.tsx'
import type {SourceCandidate, SourceCandidates} from './sourceCandidates.ts'
import {useWords} from '../i18n/useWords.ts'

/** What a pasted text came to: works to choose from, each as its reference will read, and what was not understood. */
export function FoundSources({
  found: {candidates, notFound, problems},
  chosen,
  onChoose,
  children,
}: {
  found: SourceCandidates
  chosen: ReadonlySet<SourceCandidate>
  onChoose: (candidate: SourceCandidate, chosen: boolean) => void
  children: ReactNode
}) {
  const t = useWords()
  const [style, setStyle] = useState<StyleName>('ama')
  const complaints = [
    ...notFound.map(({asked, problem}) => t('sources.problem', {asked, problem})),
    ...problems.map(({line, message}) => t('sources.line', {line, message})),
  ]
  return (
    <Stack gap={4} data-testid="sources-found">
      <Text weight="semibold" role="status">
        {candidates.length > 0 ? t('sources.found', {count: candidates.length}) : t('sources.nothing')}
      </Text>
      {complaints.map((complaint) => (
        <Card key={complaint} tone="caution" padding={3} radius={2} border>
          <Text size={1}>{complaint}</Text>
        </Card>
      ))}
      {candidates.length > 0 && (
        <>
          <FormField label={t('sources.style')}>
            {(ids) => (
              <Select
                {...ids}
                value={style}
                data-testid="sources-style"
                onChange={(event) => setStyle(styleNames.find((name) => name === event.currentTarget.value) ?? style)}
              >
                {styleNames.map((name) => (
                  <option key={name} value={name}>
                    {t(`sources.styles.${name}`)}
                  </option>
                ))}
              </Select>
            )}
          </FormField>
          {candidates.map((candidate) => (
            <CandidateCard
              key={candidate.key}
              candidate={candidate}
              style={style}
              chosen={chosen.has(candidate)}
              onChoose={(isChosen) => onChoose(candidate, isChosen)}
            />
          ))}
          <Flex>{children}</Flex>
        </>
      )}
    </Stack>
  )
}
