import {cslType} from '../citations/toCslJson.ts'
import {fieldOf, isStoredObject, listOf, textOf} from '../storedValue.ts'
import {lockedFields} from './lockedFields.ts'
import {type RegisterField, registerFields} from './registerFields.ts'
import type {StoredRecord} from './toCitationFields.ts'

/** One field in which a stored source and a register's record of it do not agree. */
export interface RecordDifference {
  field: RegisterField
  /** In words that staff can compare; `''` when nothing is stored. */
  stored: string
  /** Never `''`: what a register does not know, it does not deny. */
  register: string
  /** Staff know better than the register, and nothing may overwrite it. */
  locked: boolean
}

/**
 * Where a stored `citation` and a register's record of the same work differ, in the order of {@link registerFields}. What
 * the register leaves out is no difference, nor is another spelling of the same identifier, dash or space.
 *
 * @param citation - The `citation` as stored.
 * @param record - The register's record, from `toCitationFields`.
 */
export function recordDifferences(citation: unknown, record: StoredRecord): RecordDifference[] {
  const locked = new Set(lockedFields(citation))
  return registerFields.flatMap((field): RecordDifference[] => {
    const [stored, register] = [citation, record].map((source) => shownField(field, fieldOf(source, field)))
    if (!register || isSame(field, citation, record)) return []
    return [{field, stored: stored ?? '', register, locked: locked.has(field)}]
  })
}

function isSame(field: RegisterField, citation: unknown, record: StoredRecord): boolean {
  if (field === 'kind') {
    // A register knows no guidelines and no government pages; those are set like the kind it knows.
    const {containerTitle, volume} = record
    const placed = {containerTitle: textOf(containerTitle), volume: textOf(volume)}
    const [a, b] = [citation, record].map((each) => cslType({...placed, kind: textOf(fieldOf(each, 'kind'))}))
    return fieldOf(citation, 'kind') !== undefined && a === b
  }
  const [a, b] = [citation, record].map((source) => comparable(field, shownField(field, fieldOf(source, field))))
  return a === b
}

/** A field as one line of text: names in full, dates as far as they are known. */
export function shownField(field: RegisterField, value: unknown): string {
  if (field === 'authors' || field === 'editors') return listOf(value).map(nameOf).filter(Boolean).join('; ')
  if (field !== 'issued') return (typeof value === 'number' ? `${value}` : textOf(value)).replace(/\s+/g, ' ').trim()
  const parts = ['year', 'month', 'day'].map((part) => fieldOf(value, part))
  const known = parts.slice(0, parts.findIndex((part) => !part) >>> 0)
  return known.map((part) => `${part}`.padStart(2, '0')).join('-')
}

function nameOf(name: unknown): string {
  if (!isStoredObject(name)) return ''
  const part = (field: string) => textOf(name[field]).trim()
  const family = [part('nonDroppingParticle'), part('family')].filter(Boolean).join(' ')
  return part('literal') || [family, part('given'), part('suffix')].filter(Boolean).join(', ')
}

/** Text of an identifier or of anything else without what is mere spelling. */
export function comparable(field: RegisterField, text: string): string {
  if (field === 'isbn') return text.replace(/[-\s]/g, '').toUpperCase()
  return field === 'doi' || field === 'pmcid' ? text.toLowerCase() : text.replace(/[‐‑–—−]/g, '-')
}
