import {Badge, type BadgeTone, Flex, Stack, Text} from '@sanity/ui'
import {getPublishedId, IntentButton} from 'sanity'
import {formatReference} from '../../src/citations/formatWorks.ts'
import {toCslJson} from '../../src/citations/toCslJson.ts'
import type {EvidenceAge} from '../../src/editorial/evidenceAge.ts'
import type {LedgerSource} from '../../src/editorial/evidenceLedger.ts'
import {textOf} from '../../src/storedValue.ts'
import {studyDesigns, titleOf} from '../../src/vocabulary.ts'
import {isSourceDoubt} from '../badges/sourceDoubts.ts'
import {useWords} from '../i18n/useWords.ts'

const AGE_TONES: Readonly<Record<EvidenceAge, BadgeTone>> = {
  recent: 'neutral',
  old: 'caution',
  'very-old': 'critical',
  timeless: 'neutral',
  undated: 'caution',
}

/** One work of a claim: its reference, how it was done, how old it is, and whether it still stands. */
export function LedgerSourceLine({source: {work, level, age, years, doubt, isVerified}}: {source: LedgerSource}) {
  const t = useWords()
  if (!work) {
    return (
      <Text as="li" size={1}>
        {t('views.evidence.missing')}
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
            {isSourceDoubt(doubt) ? t(`badges.source.${doubt}.label`) : doubt}
          </Badge>
        )}
        {!isVerified && (
          <Badge tone="caution" fontSize={1} padding={2}>
            {t('views.evidence.unverified')}
          </Badge>
        )}
        <Badge fontSize={1} padding={2}>
          {design === '' ? t('views.evidence.no-design') : titleOf(studyDesigns, design)}
        </Badge>
        <Badge fontSize={1} padding={2} title={t('views.evidence.level-hint')}>
          {level === null ? t('views.evidence.no-level') : t('views.evidence.level', {level})}
        </Badge>
        <Badge tone={AGE_TONES[age]} fontSize={1} padding={2}>
          {age === 'undated'
            ? t('views.evidence.undated')
            : `${t('views.evidence.age', {count: Math.max(years ?? 0, 0)})}${age === 'timeless' ? `, ${t('views.evidence.timeless').toLowerCase()}` : ''}`}
        </Badge>
        <IntentButton
          intent="edit"
          params={{id: getPublishedId(work._id), type: 'citation'}}
          mode="bleed"
          text={t('views.evidence.open')}
          aria-label={t('views.evidence.open-named', {title: textOf(work.title)})}
        />
      </Flex>
    </Stack>
  )
}
