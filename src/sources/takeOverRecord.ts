import {letters} from '../citations/letters.ts'
import {fieldOf, listOf, textOf, type StoredObject} from '../storedValue.ts'
import type {VerificationState} from '../vocabulary.ts'
import {lockedFields} from './lockedFields.ts'
import {comparable, shownField} from './recordDifferences.ts'
import {identityFields, type RegisterField, registerFields} from './registerFields.ts'
import type {StoredRecord} from './toCitationFields.ts'

/** `verification` of a citation, as a look-up writes it. */
interface VerificationFields {
  state: VerificationState
  by?: string
  /** `YYYY-MM-DD` */
  on?: string
  method?: string
}

export interface TakeOver {
  /** The register's record, from `toCitationFields`. */
  record: StoredRecord
  /** Fields to take from it; a locked one stays as it is all the same. */
  fields: readonly RegisterField[]
  /** Fields that nothing may overwrite from now on. */
  locked: readonly RegisterField[]
  /** The register's name, as staff read it. */
  register: string
  /** Who says so in `verification.by`, which everybody can read. */
  by: string
  /** `YYYY-MM-DD` */
  today: string
}

/**
 * The fields of a `citation` to set so that it takes over what staff chose of a register's record.
 *
 * `verification` follows from who vouched for what:
 *
 * - A person who read the whole work read the work that the record named. While title, year and identifiers stay, that
 *   stands, and nothing here is as good; once one of them becomes another, the record is the register's word alone.
 * - "Record matched" is the register's word. It is dated anew when the record agrees with it, or when what does not is
 *   locked, which `method` names; it ends when title, year, authors or an identifier differ without a lock.
 */
export function takeOverRecord(
  citation: StoredObject,
  {record, fields, locked, register, by, today}: TakeOver,
): StoredObject {
  const taken = fields.filter((field) => !locked.includes(field) && record[field] !== undefined)
  const set = Object.fromEntries(taken.map((field) => [field, record[field]]))
  const keptLocks = registerFields.filter((field) => locked.includes(field))
  const after = {...citation, ...set, lockedFields: keptLocks}
  const verification = verificationAfter(citation, after, {record, register, by, today})
  const hasLocks = keptLocks.length > 0 || citation['lockedFields'] !== undefined
  return {...set, ...(hasLocks && {lockedFields: keptLocks}), ...(verification && {verification})}
}

/** `null` when it stays as it is. */
function verificationAfter(
  before: StoredObject,
  after: StoredObject,
  {record, register, by, today}: Pick<TakeOver, 'record' | 'register' | 'by' | 'today'>,
): VerificationFields | null {
  const state = fieldOf(before['verification'], 'state')
  const wasRead = state === 'full-text-read'
  // A field that was empty before says no more than it did.
  const isOther = identityFields.some((field) => saysAnother(field, before, after))
  if (wasRead && !isOther) return null
  const open = ([...identityFields, 'authors'] as const).filter((field) => saysAnother(field, record, after))
  const locked = lockedFields(after)
  if (open.every((field) => locked.includes(field))) {
    const method = [`${register} record`, ...(open.length > 0 ? [`kept against it: ${open.join(', ')}`] : [])].join(
      '; ',
    )
    return {state: 'metadata-matched', by, on: today, method}
  }
  return wasRead || state === 'metadata-matched' ? {state: 'unverified'} : null
}

/** Whether what `from` says in a field is not what `to` says; saying nothing is no contradiction. */
function saysAnother(field: RegisterField, from: StoredObject, to: StoredObject): boolean {
  const said = identityOf(field, from[field])
  return said !== '' && said !== identityOf(field, to[field])
}

/** Of a title its letters, of a date its year, of authors their family names, of an identifier all but its spelling. */
function identityOf(field: RegisterField, value: unknown): string {
  if (field === 'issued') return `${fieldOf(value, 'year') ?? ''}`
  if (field === 'title') return letters(textOf(value))
  if (field !== 'authors') return comparable(field, shownField(field, value))
  return listOf(value)
    .map((name) => letters(textOf(fieldOf(name, 'literal')) || textOf(fieldOf(name, 'family'))))
    .join(' ')
}
