import {Button, Card, type CardTone, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import type {Finding, PathStep} from '../../src/editorial/finding.ts'
import type {MechanicalFix} from '../../src/editorial/fixes/mechanicalFix.ts'
import {findingKeys} from '../editorial/findingKeys.ts'
import {PlainList} from '../layout/PlainList.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Findings shown before the list is opened. */
const FIRST = 8

/** Findings under a heading, each with its way out: to its place, or a fix that a click makes. */
export function FindingGroup({
  title,
  hint,
  nothing,
  tone,
  findings,
  fixOf,
  onGoTo,
  onFix,
  testId,
}: {
  title: string
  hint: string
  nothing: string
  tone: CardTone
  findings: readonly Finding[]
  fixOf: (finding: Finding) => MechanicalFix | null
  onGoTo: (path: readonly PathStep[]) => void
  /** `null` where nothing may be changed now. */
  onFix: ((fix: MechanicalFix) => void) | null
  testId: string
}) {
  const t = useWords()
  const headingId = useId()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? findings : findings.slice(0, FIRST)
  const keys = findingKeys(shown)
  return (
    <Stack as="section" gap={4} aria-labelledby={headingId} data-testid={testId}>
      <Stack gap={3}>
        <Heading as="h3" size={0} id={headingId}>
          {title}
        </Heading>
        <Text size={1} muted>
          {findings.length > 0 ? hint : nothing}
        </Text>
      </Stack>
      {findings.length > 0 && (
        <PlainList gap={3}>
          {shown.map((finding, index) => (
            <Card as="li" key={keys[index]} padding={3} radius={2} border tone={tone} data-testid="check-finding">
              <Stack gap={3}>
                <Text size={1} weight="medium">
                  {finding.message}
                </Text>
                <Text size={1}>
                  {finding.fix} <span style={{whiteSpace: 'nowrap'}}>({finding.id})</span>
                </Text>
                <Ways finding={finding} fix={fixOf(finding)} onGoTo={onGoTo} onFix={onFix} />
              </Stack>
            </Card>
          ))}
        </PlainList>
      )}
      {findings.length > shown.length && (
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text={t('inspectors.more', {count: findings.length - shown.length})}
          onClick={() => setOpen(true)}
        />
      )}
    </Stack>
  )
}

function Ways({
  finding: {path, message},
  fix,
  onGoTo,
  onFix,
}: {
  finding: Finding
  fix: MechanicalFix | null
  onGoTo: (path: readonly PathStep[]) => void
  onFix: ((fix: MechanicalFix) => void) | null
}) {
  const t = useWords()
  return (
    <Flex gap={2} wrap="wrap">
      {path.length > 0 && (
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          text={t('inspectors.go-to')}
          aria-label={t('inspectors.go-to-named', {message})}
          onClick={() => onGoTo(path)}
        />
      )}
      {fix && (
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          text={t(`inspectors.fix.${fix.kind}`, {to: fix.to})}
          disabled={onFix === null}
          data-testid="check-fix"
          onClick={() => onFix?.(fix)}
        />
      )}
    </Flex>
  )
}
