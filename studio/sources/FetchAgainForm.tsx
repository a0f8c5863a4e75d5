import {Badge, Flex, Stack, Text} from '@sanity/ui'
import {type FormEvent, useMemo, useState} from 'react'
import {useSchema} from 'sanity'
import type {CslItem} from '../../src/citations/cslItem.ts'
import type {RetractionCheck} from '../../src/sources/checkRetraction.ts'
import {lockedFields} from '../../src/sources/lockedFields.ts'
import type {LookedUp} from '../../src/sources/lookUp.ts'
import {recordDifferences} from '../../src/sources/recordDifferences.ts'
import {identityFields, type RegisterField} from '../../src/sources/registerFields.ts'
import {statusAfterCheck} from '../../src/sources/statusAfterCheck.ts'
import {takeOverRecord} from '../../src/sources/takeOverRecord.ts'
import {toCitationFields} from '../../src/sources/toCitationFields.ts'
import {isStoredObject, type StoredObject} from '../../src/storedValue.ts'
import {DialogButtons} from '../actions/DialogButtons.tsx'
import {newKey} from '../newKey.ts'
import {toggled} from '../toggled.ts'
import {DifferenceRow} from './DifferenceRow.tsx'
import {useWords} from '../i18n/useWords.ts'

/** A stored source beside its record, field by field: what to take over, what to lock. */
export function FetchAgainForm({
  citation,
  item,
  register,
  retraction,
  today,
  busy,
  disabled,
  onCancel,
  onSubmit,
}: {
  citation: StoredObject
  item: CslItem
  register: NonNullable<LookedUp['source']>
  retraction: RetractionCheck
  /** `YYYY-MM-DD` */
  today: string
  busy: boolean
  disabled: boolean
  onCancel: () => void
  /** Gets the fields of the citation to set. */
  onSubmit: (set: StoredObject) => void
}) {
  const t = useWords()
  const record = useMemo(() => toCitationFields(item, newKey), [item])
  const differences = recordDifferences(citation, record)
  // Filling a gap overwrites nothing.
  const [taken, setTaken] = useState<ReadonlySet<RegisterField>>(
    () => new Set(differences.filter(({stored, locked}) => stored === '' && !locked).map(({field}) => field)),
  )
  const [locked, setLocked] = useState<ReadonlySet<RegisterField>>(() => new Set(lockedFields(citation)))
  const titleOf = useFieldTitles()
  const name = t(`sources.registers.${register}`)
  const status = retraction.status !== 'unknown' && retraction.status

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = statusAfterCheck(citation, retraction, today)
    const {publicationStatus} = citation
    onSubmit({
      ...takeOverRecord(citation, {
        record,
        fields: [...taken],
        locked: [...locked],
        register: name,
        by: t('sources.again.by'),
        today,
      }),
      ...(found && {publicationStatus: {...(isStoredObject(publicationStatus) && publicationStatus), ...found}}),
    })
  }

  return (
    <form onSubmit={submit} data-testid="fetch-again-form">
      <Stack gap={4}>
        {status && (
          <Flex>
            <Badge tone={status === 'corrected' ? 'caution' : 'critical'}>{t(`sources.notice.${status}`)}</Badge>
          </Flex>
        )}
        <Text weight="semibold" role="status">
          {differences.length > 0
            ? t('sources.again.differs', {register: name, count: differences.length})
            : t('sources.again.same', {register: name})}
        </Text>
        {differences.length > 0 && <Text size={1}>{t('sources.again.explanation')}</Text>}
        {differences.map((difference) => (
          <DifferenceRow
            key={difference.field}
            difference={{...difference, locked: locked.has(difference.field)}}
            title={titleOf(difference.field)}
            register={name}
            taken={taken.has(difference.field)}
            onTake={(isTaken) => setTaken((before) => toggled(before, difference.field, isTaken))}
            onLock={(isLocked) => {
              setLocked((before) => toggled(before, difference.field, isLocked))
              if (isLocked) setTaken((before) => toggled(before, difference.field, false))
            }}
          />
        ))}
        {identityFields.some((field) => taken.has(field)) && (
          <Text size={1} role="status" data-testid="fetch-again-voids">
            {t('sources.again.voids')}
          </Text>
        )}
        <DialogButtons
          submit={t('sources.again.save')}
          busy={busy}
          disabled={disabled || busy}
          testId="fetch-again-save"
          onCancel={onCancel}
        />
      </Stack>
    </form>
  )
}

/** Fields are called as the form of a source calls them. */
function useFieldTitles(): (field: RegisterField) => string {
  const type = useSchema().get('citation')
  const fields = type && 'fields' in type ? type.fields : []
  return (field) => fields.find(({name}) => name === field)?.type.title ?? field
}
