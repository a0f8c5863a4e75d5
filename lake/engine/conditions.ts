import {isStringArray} from '../isRecord.ts'
import type {PathCondition, Scalar} from '../store/pathIndexes.ts'
import type {WantedWord} from '../store/textIndex.ts'
import {type GroqNode, isCall, isGroqNode} from './groqNode.ts'
import {patternsOf} from './matchText.ts'
import type {QueryParams} from './parseQuery.ts'

/** Something every result of a filter must meet, and that an index can answer. */
export type Condition =
  | {by: 'id'; values: readonly string[]}
  | {by: 'type'; values: readonly string[]}
  | {by: 'reference'; values: readonly string[]}
  | {by: 'path'; path: string; condition: PathCondition}
  | {by: 'text'; words: readonly WantedWord[]}

/** The conditions of a filter that are joined by `&&`; what stands beside `||` and `!` is no condition of all results. */
export function conditionsOf(node: GroqNode, params: QueryParams): Condition[] {
  const {type, left, right, base} = node
  if (type === 'Group' && isGroqNode(base)) return conditionsOf(base, params)
  if (type === 'And' && isGroqNode(left) && isGroqNode(right)) {
    return [...conditionsOf(left, params), ...conditionsOf(right, params)]
  }
  if (type === 'OpCall' && isGroqNode(left) && isGroqNode(right)) return fromComparison(node.op, left, right, params)
  if (type === 'FuncCall' && node.namespace === 'global' && node.name === 'references' && Array.isArray(node.args)) {
    const values = node.args.map((argument) => (isGroqNode(argument) ? stringsOf(argument, params) : null))
    return values.every((value) => value !== null) ? [{by: 'reference', values: values.flat()}] : []
  }
  return []
}

const mirrored: Record<string, string> = {'==': '==', '<': '>', '<=': '>=', '>': '<', '>=': '<='}

function fromComparison(op: unknown, left: GroqNode, right: GroqNode, params: QueryParams): Condition[] {
  if (typeof op !== 'string') return []
  if (op === 'match') return isOwnText(left) ? fromPattern(constantOf(right, params)) : []
  const path = pathOf(left)
  if (path !== null) return fromValue(path, op, constantOf(right, params))
  const mirror = mirrored[op]
  const rightPath = pathOf(right)
  if (rightPath !== null && mirror !== undefined) return fromValue(rightPath, mirror, constantOf(left, params))
  // `$id in topics[]._ref`: whatever holds such a `_ref` refers to it.
  const target = constantOf(left, params)
  const isList = op === 'in' && typeof target === 'string' && isReferenceList(right)
  return isList ? [{by: 'reference', values: [target]}] : []
}

/** What a text must hold for `match`: each word up to its first `*` or `.`, which stand for anything. */
function fromPattern(pattern: unknown): Condition[] {
  const parts = typeof pattern === 'string' ? [pattern] : isStringArray(pattern) ? pattern : []
  const words = parts.flatMap(patternsOf).flatMap((term): WantedWord[] => {
    const [text = ''] = term.split(/[*.]/)
    return text === '' ? [] : [{text, isPrefix: text !== term}]
  })
  return words.length > 0 ? [{by: 'text', words}] : []
}

/** Whether an expression gives nothing but strings as they stand in the document itself, or `pt::text()` of what stands there. */
function isOwnText(node: GroqNode): boolean {
  if (isCall(node, 'pt', 'text') && Array.isArray(node.args)) {
    const [blocks]: unknown[] = node.args
    return isGroqNode(blocks) && isOwnValue(blocks)
  }
  if (node.type === 'Array' && Array.isArray(node.elements)) {
    return node.elements.every(
      (element) =>
        isGroqNode(element) && element.isSplat !== true && isGroqNode(element.value) && isOwnText(element.value),
    )
  }
  return isOwnValue(node)
}

/** Attributes of the document and of what is in it. An overlay shows another `_id` than the stored one. */
function isOwnValue({type, name, base, expr}: GroqNode): boolean {
  if (type === 'AccessAttribute') {
    if (base === undefined) return name !== '_id' && name !== '_originalId'
    return isGroqNode(base) && isOwnValue(base)
  }
  if (!isGroqNode(base)) return false
  if (type === 'ArrayCoerce' || type === 'AccessElement' || type === 'Slice' || type === 'Group')
    return isOwnValue(base)
  return (type === 'Map' || type === 'FlatMap') && isOwnValue(base) && isGroqNode(expr) && isPathFromThis(expr)
}

/** `.name` or `.name.name` of an item. */
function isPathFromThis({type, base}: GroqNode): boolean {
  if (type === 'This') return true
  if (type === 'ArrayCoerce') return isGroqNode(base) && isPathFromThis(base)
  return type === 'AccessAttribute' && (base === undefined || (isGroqNode(base) && isPathFromThis(base)))
}

function fromValue(path: string, op: string, value: unknown): Condition[] {
  if (path === '_originalId' || value === undefined) return []
  const values = op === '==' ? [value] : op === 'in' && Array.isArray(value) ? value : null
  if (!values) return fromRange(path, op, value)
  // Ids and types are always strings, so other members of a list find nothing; a `_ref` may be missing, which is `null`.
  const strings = values.filter((item) => typeof item === 'string')
  if (path === '_id') return [{by: 'id', values: strings}]
  if (path === '_type') return [{by: 'type', values: strings}]
  if (/(^|\.)_ref$/.test(path) && strings.length === values.length) return [{by: 'reference', values: strings}]
  return values.every(isFindable) ? [{by: 'path', path, condition: {op: 'in', values}}] : []
}

function fromRange(path: string, op: string, value: unknown): Condition[] {
  if (path === '_id' || path === '_type' || !isSortable(value)) return []
  if (op !== '<' && op !== '<=' && op !== '>' && op !== '>=') return []
  return [{by: 'path', path, condition: {op, value}}]
}

/** Text that SQLite may keep otherwise than JavaScript (half a character, a NUL) is left to the scan, as are `null` and booleans. */
function isFindable(value: unknown): value is Scalar {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' && !/[\p{Surrogate}\0]/u.test(value)
}

/** JavaScript sorts by UTF-16 units, SQLite by code points: the same up to U+D7FF, and against text that stays below it. */
export function isSortable(value: unknown): value is Scalar {
  return isFindable(value) && (typeof value === 'number' || !/[\ud800-\uffff]/.test(value))
}

/** `slug.current` as such; `null` for anything but attributes of the document itself. */
export function pathOf(node: GroqNode): string | null {
  if (node.type !== 'AccessAttribute' || typeof node.name !== 'string' || node.name.includes('.')) return null
  if (node.base === undefined) return node.name
  if (!isGroqNode(node.base)) return null
  if (node.base.type === 'This') return node.name
  const base = pathOf(node.base)
  return base === null ? null : `${base}.${node.name}`
}

/** `list[]._ref` of an attribute. */
function isReferenceList({type, base, expr}: GroqNode): boolean {
  if (type !== 'Map' || !isGroqNode(base) || !isGroqNode(expr)) return false
  const list = base.type === 'ArrayCoerce' && isGroqNode(base.base) ? pathOf(base.base) : null
  return list !== null && pathOf(expr) === '_ref'
}

function stringsOf(node: GroqNode, params: QueryParams): string[] | null {
  const value = constantOf(node, params)
  if (typeof value === 'string') return [value]
  return isStringArray(value) ? value : null
}

/** The value of a literal, a parameter or an array of them; `undefined` for anything else. */
function constantOf(node: GroqNode, params: QueryParams): unknown {
  if (node.type === 'Value') return node.value
  if (node.type === 'Parameter' && typeof node.name === 'string') return params[node.name]
  if (node.type === 'Group' && isGroqNode(node.base)) return constantOf(node.base, params)
  if (node.type !== 'Array' || !Array.isArray(node.elements)) return undefined
  const values: unknown[] = []
  for (const element of node.elements) {
    if (!isGroqNode(element) || element.isSplat === true || !isGroqNode(element.value)) return undefined
    const value = constantOf(element.value, params)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}
