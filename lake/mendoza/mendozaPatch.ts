import {isRecord} from '../isRecord.ts'
import {fieldNames} from './fieldNames.ts'
import {isSame} from './isSame.ts'
import {matchElements} from './matchElements.ts'
import {type MendozaPatch, opcode} from './opcodes.ts'
import {stringOperations} from './stringOperations.ts'

/** Deeper than this a value is replaced as a whole. */
const MAX_DEPTH = 100

/**
 * The Mendoza patch that makes `after` of `before`: it names only what changed, so that whoever follows a document through its patches
 * can say who wrote which field, element and piece of text. `null` stands for "no document".
 *
 * @param before - A JSON value; the reader's copy must have exactly the same fields, as Mendoza calls them by number.
 */
export function mendozaPatch(before: unknown, after: unknown): MendozaPatch {
  if (isRecord(before) && isRecord(after)) return objectOperations(before, after, 0) ?? [opcode.value, after]
  return isSame(before, after) ? [] : [opcode.value, after]
}

/** `null` where nothing of it is left, so that it is shorter said as a whole. */
function objectOperations(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  depth: number,
): unknown[] | null {
  // A field of this name would set the prototype of the reader's copy.
  if (Object.hasOwn(before, '__proto__') || Object.hasOwn(after, '__proto__')) return null
  const names = fieldNames(before)
  const wanted = new Set(fieldNames(after))
  const operations: unknown[] = []
  let kept = 0
  for (const [index, name] of names.entries()) {
    if (!wanted.delete(name)) operations.push(opcode.objectDeleteField, index)
    else if (isSame(before[name], after[name])) kept += 1
    else {
      const inner = name.startsWith('_') ? null : changeOperations(before[name], after[name], depth + 1)
      if (inner) {
        kept += 1
        const push = isRecord(after[name]) ? opcode.pushFieldCopy : opcode.pushFieldBlank
        append(operations, [push, index], inner, [opcode.returnIntoObjectSameKeyPop])
      } else operations.push(opcode.objectSetFieldValue, after[name], name)
    }
  }
  for (const name of wanted) operations.push(opcode.objectSetFieldValue, after[name], name)
  return kept > 0 || names.length === 0 ? operations : null
}

/** What changes a value into another that is the same thing still, `null` where it is another thing. */
function changeOperations(before: unknown, after: unknown, depth: number): unknown[] | null {
  if (depth > MAX_DEPTH) return null
  if (typeof before === 'string') return typeof after === 'string' ? stringOperations(before, after) : null
  if (Array.isArray(before)) return Array.isArray(after) ? arrayOperations(before, after, depth) : null
  if (!isRecord(before) || !isRecord(after) || before._type !== after._type) return null
  return objectOperations(before, after, depth)
}

function arrayOperations(before: readonly unknown[], after: readonly unknown[], depth: number): unknown[] | null {
  const operations: unknown[] = []
  let kept = 0
  /** Where in `operations` the end of the last slice stands, while the next element may belong to it. */
  let openSlice: number | null = null
  for (const [position, match] of matchElements(before, after).entries()) {
    const element: unknown = after[position]
    if (match !== null && isSame(before[match], element)) {
      kept += 1
      if (openSlice !== null && operations[openSlice] === match) operations[openSlice] = match + 1
      else openSlice = operations.push(opcode.arrayAppendSlice, match, match + 1) - 1
      continue
    }
    openSlice = null
    const inner = match === null ? null : changeOperations(before[match], element, depth + 1)
    if (inner) {
      kept += 1
      const push = isRecord(element) ? opcode.pushElementCopy : opcode.pushElementBlank
      append(operations, [push, match], inner, [opcode.returnIntoArrayPop])
    } else operations.push(opcode.arrayAppendValue, element)
  }
  return kept > 0 ? operations : null
}

/** One by one: as the arguments of one `push`, the operations of a long list would take more stack than there is. */
function append(operations: unknown[], ...parts: readonly (readonly unknown[])[]): void {
  for (const part of parts) for (const operation of part) operations.push(operation)
}
