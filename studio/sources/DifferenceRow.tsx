import {LockIcon} from '@sanity/icons/Lock'
import {UnlockIcon} from '@sanity/icons/Unlock'
import {Badge, Button, Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import type {RecordDifference} from '../../src/sources/recordDifferences.ts'
import {Tick} from '../actions/Tick.tsx'
import {useWords} from '../i18n/useWords.ts'

/** One field of a source: what is stored, what the register says, and who is right. */
export function DifferenceRow({
  difference: {field, stored, register: found, locked},
  title,
  register,
  taken,
  onTake,
  onLock,
}: {
  difference: RecordDifference
  title: string
  register: string
  taken: boolean
  onTake: (taken: boolean) => void
  onLock: (locked: boolean) => void
}) {
  const t = useWords()
  return (
    <Card padding={3} radius={2} border tone={locked ? 'transparent' : 'default'} data-testid={`difference-${field}`}>
      <Stack gap={3}>
        <Flex gap={3} align="center" justify="space-between">
          {locked ? (
            <Flex gap={3} align="center">
              <Text size={1} weight="medium">
                {title}
              </Text>
              <Badge>{t('sources.again.locked')}</Badge>
            </Flex>
          ) : (
            <Tick
              label={t('sources.again.take', {field: title})}
              checked={taken}
              testId={`take-${field}`}
              onChange={onTake}
            />
          )}
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            icon={locked ? LockIcon : UnlockIcon}
            text={locked ? t('sources.again.unlock') : t('sources.again.lock')}
            aria-label={`${locked ? t('sources.again.unlock') : t('sources.again.lock')} ${title}`}
            data-testid={`lock-${field}`}
            onClick={() => onLock(!locked)}
          />
        </Flex>
        <Grid gridTemplateColumns={2} gap={3}>
          <Side label={t('sources.again.stored')} text={stored || t('sources.again.empty')} muted={stored === ''} />
          <Side label={register} text={found} />
        </Grid>
      </Stack>
    </Card>
  )
}

function Side({label, text, muted = false}: {label: string; text: string; muted?: boolean}) {
  return (
    <Stack gap={2}>
      <Text size={0} muted>
        {label}
      </Text>
      <Text size={1} muted={muted} style={{overflowWrap: 'anywhere'}}>
        {text}
      </Text>
    </Stack>
  )
}
