import type {LakeDocument} from '../document.ts'
import {isStringArray} from '../isRecord.ts'
import type {DocumentSource} from './documentSource.ts'
import {type GroqNode, isGroqNode} from './groqNode.ts'
import type {QueryParams} from './parseQuery.ts'
import type {ReadLog} from './syncTags.ts'

/** A condition every result must meet and that an index answers. */
type Narrowing =
  | {by: 'id'; values: readonly string[]}
  | {by: 'type'; values: readonly string[]}
  | {by: 'reference'; values: readonly string[]}

/** Cheapest first. */
const preference = ['id', 'reference', 'type'] as const satisfies readonly Narrowing['by'][]

/**
 * A superset of the documents `*[filter]` keeps, read through an index where the filter has a condition for one.
 * It may only ever change speed: the filter is evaluated on the candidates all the same.
 *
 * @param filter - The expression in the brackets, or `null` for a bare `*`.
 */
export function candidates(
  filter: GroqNode | null,
  params: QueryParams,
  source: DocumentSource,
  log: ReadLog,
): LakeDocument[] {
  const found = filter ? narrowings(filter, params) : []
  for (const by of preference) {
    const narrowing = found.find((item) => item.by === by)
    if (narrowing) return read(narrowing, source, log)
  }
  log.everything()
  return source.all()
}

function read({by, values}: Narrowing, source: DocumentSource, log: ReadLog): LakeDocument[] {
  switch (by) {
    case 'id':
      values.forEach((id) => log.document(id))
      return [...new Set(values)].sort().flatMap((id) => source.get(id) ?? [])
    case 'type':
      values.forEach((type) => log.type(type))
      return source.ofTypes(values)
    case 'reference':
      values.forEach((id) => log.referrers(id))
      return source.referrers(values)
  }
}

function narrowings(node: GroqNode, params: QueryParams): Narrowing[] {
  const {type, left, right, base} = node
  if (type === 'Group' && isGroqNode(base)) return narrowings(base, params)
  if (type === 'And' && isGroqNode(left) && isGroqNode(right)) {
    return [...narrowings(left, params), ...narrowings(right, params)]
  }
  if (type === 'OpCall' && isGroqNode(left) && isGroqNode(right)) return fromComparison(node.op, left, right, params)
  if (type === 'FuncCall' && node.name === 'references' && Array.isArray(node.args)) {
    const values = node.args.map((argument) => (isGroqNode(argument) ? stringsOf(argument, params) : null))
    return values.every((value) => value !== null) ? [{by: 'reference', values: values.flat()}] : []
  }
  return []
}

function fromComparison(op: unknown, left: GroqNode, right: GroqNode, params: QueryParams): Narrowing[] {
  const field = fieldOf(left) ?? (op === '==' ? fieldOf(right) : null)
  const other = fieldOf(left) ? right : left
  if (!field || (op !== '==' && op !== 'in')) return []
  const value = constantOf(other, params)
  if (op === '==' && typeof value === 'string') return [{by: field, values: [value]}]
  // Members that are not strings never equal an id or a type.
  if (op === 'in' && Array.isArray(value)) {
    return [{by: field, values: value.filter((item) => typeof item === 'string')}]
  }
  return []
}

function fieldOf(node: GroqNode): 'id' | 'type' | null {
  if (node.type !== 'AccessAttribute' || node.base !== undefined) return null
  if (node.name === '_id') return 'id'
  return node.name === '_type' ? 'type' : null
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
