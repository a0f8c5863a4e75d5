import {opcode} from './opcodes.ts'

/** What has to be left of a text for it to count as the same text, edited: this many characters, or a third of the shorter one. */
const ENOUGH_CHARACTERS = 16

/**
 * What makes `after` of `before`, by keeping its beginning and end; `null` where so little is left that it is another text.
 *
 * One change in one place: two slices in the middle of a text are read wrongly by the `mendoza` library where a letter before them
 * takes more than a byte.
 */
export function stringOperations(before: string, after: string): unknown[] | null {
  if (isBroken(before) || isBroken(after)) return null
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const shorter = Math.min(before.length, after.length)
  if (start + end === 0 || (start + end < ENOUGH_CHARACTERS && 3 * (start + end) < shorter)) return null
  const size = Buffer.byteLength(before)
  const middle = after.slice(start, after.length - end)
  return [
    ...(start > 0 ? [opcode.stringAppendSlice, 0, Buffer.byteLength(before.slice(0, start))] : []),
    ...(middle === '' ? [] : [opcode.stringAppendString, middle]),
    ...(end > 0 ? [opcode.stringAppendSlice, size - Buffer.byteLength(before.slice(before.length - end)), size] : []),
  ]
}

/** Half of a character that takes two units of UTF-16: it has no length in UTF-8. */
function isBroken(text: string): boolean {
  return /\p{Surrogate}/u.test(text)
}

function commonStart(one: string, other: string): number {
  const limit = Math.min(one.length, other.length)
  let length = 0
  while (length < limit && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length > 0 && isHighSurrogate(one.charCodeAt(length - 1)) ? length - 1 : length
}

function commonEnd(one: string, other: string, start: number): number {
  const limit = Math.min(one.length, other.length) - start
  let length = 0
  while (length < limit && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) {
    length += 1
  }
  return length > 0 && isLowSurrogate(one.charCodeAt(one.length - length)) ? length - 1 : length
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
