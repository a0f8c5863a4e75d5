import {Badge, Card, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {IntentButton} from 'sanity'
import {formatReference, type StyleName} from '../../src/citations/formatWorks.ts'
import type {SourceCandidate} from './sourceCandidates.ts'
import {useWords} from '../i18n/useWords.ts'

/** One work as its reference will read, what is known about it, and whether to add it. */
export function CandidateCard({
  candidate,
  style,
  chosen,
  onChoose,
}: {
  candidate: SourceCandidate
  style: StyleName
  chosen: boolean
  onChoose: (chosen: boolean) => void
}) {
  const t = useWords()
  const id = useId()
  const {item, duplicateOf, register, retraction, repeated} = candidate
  return (
    <Card padding={4} radius={2} border data-testid="source-candidate">
      <Flex gap={3} align="flex-start">
        <Checkbox
          id={id}
          checked={chosen}
          aria-label={t('sources.choose', {title: item.title ?? ''})}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <Stack gap={3} flex={1}>
          <Text as="label" size={1} htmlFor={id}>
            {formatReference(item, {style})}
          </Text>
          <Flex gap={2} wrap="wrap" align="center">
            {retraction?.status && retraction.status !== 'unknown' && (
              <Badge tone={retraction.status === 'corrected' ? 'caution' : 'critical'}>
                {t(`sources.notice.${retraction.status}`)}
              </Badge>
            )}
            {duplicateOf !== null && <Badge tone="caution">{t('sources.duplicate')}</Badge>}
            {repeated && <Badge tone="caution">{t('sources.repeated')}</Badge>}
            <Badge tone={register ? 'positive' : 'default'}>
              {register
                ? t('sources.verified', {register: t(`sources.registers.${register}`)})
                : t('sources.unverified')}
            </Badge>
            {!retraction && <Badge>{t('sources.not-checked')}</Badge>}
            {duplicateOf !== null && (
              <IntentButton
                intent="edit"
                params={{id: duplicateOf, type: 'citation'}}
                mode="bleed"
                text={t('sources.open')}
              />
            )}
          </Flex>
        </Stack>
      </Flex>
    </Card>
  )
}
