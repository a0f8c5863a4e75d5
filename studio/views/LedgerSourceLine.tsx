import {Badge, type BadgeTone, Flex, Stack, Text} from '@sanity/ui'
import {getPublishedId, IntentButton} from 'sanity'
import {formatReference} from '../../src/citations/formatWorks.ts'
import {toCslJson} from '../../src/citations/toCslJson.ts'
import type {EvidenceAge} from '../../src/editorial/evidenceAge.ts'
import type {LedgerSource} from '../../src/editorial/evidenceLedger.ts'
import {textOf} from '../../src/storedValue.ts'
import {studyDesigns, titleOf} from '../../src/vocabulary.ts'
import {sourceBadgeTexts} from '../badges/strings.ts'
import {viewStrings} from './strings.ts'

const strings = viewStrings.evidence

const AGE_TONES: Readonly<Record<EvidenceAge, BadgeTone>> = {
  recent: 'neutral',
  old: 'caution',
  'very-old': 'critical',
  timeless: 'neutral',
  undated: 'caution',
}

/** One work of a claim: its reference, how it was done, how old it is, and whether it still stands. */
export function LedgerSourceLine({source: {work, level, age, years, doubt, isVerified}}: {source: LedgerSource}) {
  if (!work) {
    return (
      <Text as="li" size={1}>
        {strings.missing}
      </Text>
    )
  }
  const design = textOf(work.studyDesign)
  return (
    <Stack as="li" gap={3} data-testid="evidence-source">
      <Text size={1}>{formatReference(toCslJson(work), {style: 'ama'})}</Text>
      <Flex gap={2} wrap="wrap" align="center">
        {doubt && (
          <Badge tone="critical" fontSize={1} padding={2}>
            {sourceBadgeTexts[doubt]?.label ?? doubt}
          </Badge>
        )}
        {!isVerified && (
          <Badge tone="caution" fontSize={1} padding={2}>
            {strings.unverified}
          </Badge>
        )}
        <Badge fontSize={1} padding={2}>
          {design === '' ? strings.noDesign : titleOf(studyDesigns, design)}
        </Badge>
        <Badge fontSize={1} padding={2} title={strings.levelHint}>
          {level === null ? strings.noLevel : strings.level(level)}
        </Badge>
        <Badge tone={AGE_TONES[age]} fontSize={1} padding={2}>
          {age === 'undated'
            ? strings.undated
            : `${strings.age(years ?? 0)}${age === 'timeless' ? `, ${strings.timeless.toLowerCase()}` : ''}`}
        </Badge>
        <IntentButton
          intent="edit"
          params={{id: getPublishedId(work._id), type: 'citation'}}
          mode="bleed"
          text={strings.open}
          aria-label={strings.openNamed(textOf(work.title))}
        />
      </Flex>
    </Stack>
  )
}
