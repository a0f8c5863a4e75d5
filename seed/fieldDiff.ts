import {isDeepStrictEqual} from 'node:util'
import {fieldOf, isStoredObject, textOf} from '../src/storedValue.ts'

/** One field that two versions of a document differ in; `undefined` on the side that does not have it. */
export interface FieldChange {
  /** `address.postalCode`, or `body[p1].children`. */
  path: string
  before: unknown
  after: unknown
}

/**
 * The fields in which two versions of a document differ, as deep as they can be named: members of lists by their
 * `_key`, a list without keys or in another order as a whole. What the Content Lake adds (`_rev`, time stamps) and ids
 * do not count. Pure.
 */
export function fieldDiff(before: object, after: object): FieldChange[] {
  return differences('', says(before), says(after))
}

const says = (document: object) => Object.fromEntries(Object.entries(document).filter(([field]) => field[0] !== '_'))

function differences(path: string, before: unknown, after: unknown): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(path, before, after)
  if (!isStoredObject(before) || !isStoredObject(after)) return [{path, before, after}]
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].flatMap((field) =>
    differences(path === '' ? field : `${path}.${field}`, before[field], after[field]),
  )
}

function listDifferences(path: string, before: readonly unknown[], after: readonly unknown[]): FieldChange[] {
  const [old, wanted] = [byKey(before), byKey(after)]
  if (!old || !wanted) return [{path, before, after}]
  const common = (keys: Iterable<string>, other: ReadonlyMap<string, unknown>) =>
    [...keys].filter((key) => other.has(key))
  if (!isDeepStrictEqual(common(old.keys(), wanted), common(wanted.keys(), old))) return [{path, before, after}]
  const keys = new Set([...old.keys(), ...wanted.keys()])
  return [...keys].flatMap((key) => differences(`${path}[${key}]`, old.get(key), wanted.get(key)))
}

/** Members by `_key`; `null` where one has none or two share one. */
function byKey(items: readonly unknown[]): Map<string, unknown> | null {
  const keyed = new Map(items.map((item) => [textOf(fieldOf(item, '_key')), item]))
  return keyed.size === items.length && !keyed.has('') ? keyed : null
}
