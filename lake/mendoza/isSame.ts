import {isRecord} from '../isRecord.ts'
import {fieldNames} from './fieldNames.ts'

/** Deeper than this, values are compared as texts, which takes no stack. */
const MAX_DEPTH = 200

/** Whether two JSON values are equal, in whatever order their fields stand. */
export function isSame(one: unknown, other: unknown, depth = 0): boolean {
  if (one === other) return true
  if (depth > MAX_DEPTH) return JSON.stringify(one) === JSON.stringify(other)
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, index) => isSame(item, other[index], depth + 1))
  }
  if (!isRecord(one) || !isRecord(other)) return false
  const names = fieldNames(one)
  return (
    names.length === fieldNames(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name], depth + 1))
  )
}
