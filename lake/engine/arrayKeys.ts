import {isRecord} from '../isRecord.ts'

/**
 * The same value with a `_key` on every object in an array that has none or repeats an earlier one.
 *
 * @param newKey - Gives twelve characters that were not given before.
 */
export function withArrayKeys(value: unknown, newKey: () => string): unknown {
  if (Array.isArray(value)) return withKeys(value, newKey)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withArrayKeys(item, newKey)]))
}

function withKeys(items: readonly unknown[], newKey: () => string): unknown[] {
  const used = new Set<unknown>()
  return items.map((item) => {
    const copy = withArrayKeys(item, newKey)
    if (!isRecord(copy)) return copy
    const keyed = typeof copy._key === 'string' && !used.has(copy._key) ? copy : {...copy, _key: newKey()}
    used.add(keyed._key)
    return keyed
  })
}
