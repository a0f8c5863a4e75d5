import {type GroqNode, isGroqNode, visitNodes} from './groqNode.ts'
import type {QueryParams} from './parseQuery.ts'
import {isSmall} from './isSmall.ts'

/** Parsing is not interrupted by any budget: a text of this length takes some milliseconds, at worst a tenth of a second, once. */
const MAX_TEXT_LENGTH = 8_000

const MAX_PARAM_VALUES = 5_000

/** Each may double what it is given, so a few of them cannot grow a value beyond measure. */
const MAX_DOUBLINGS = 8

/** Functions whose time is in proportion to one document. */
const plainFunctions = new Set(
  ['count', 'defined', 'coalesce', 'select', 'length', 'lower', 'upper', 'now', 'identity', 'path', 'string', 'round']
    .concat(['dateTime', 'boolean'])
    .map((name) => `global::${name}`)
    .concat([
      'string::startsWith',
      'string::lower',
      'string::upper',
      'dateTime::now',
      'pt::text',
      'array::compact',
      'array::unique',
    ])
    .concat(['math::sum', 'math::avg', 'math::min', 'math::max']),
)

/** Whether a request can be tried where requests are answered, going by its size alone. */
export function isShort(query: string, params: QueryParams): boolean {
  return query.length <= MAX_TEXT_LENGTH && isSmall(params, MAX_PARAM_VALUES)
}

const known = new WeakMap<GroqNode, boolean>()

/**
 * Whether every single step of evaluating a query is short, so that an allowance that is paid step by step bounds the whole. `match`
 * is not, as its pattern may take for ever on a long word; nor are functions that multiply or search what they are given.
 */
export function isCheap(tree: GroqNode): boolean {
  const earlier = known.get(tree)
  if (earlier !== undefined) return earlier
  const cheap = countDoublings(tree) <= MAX_DOUBLINGS && onlyPlain(tree)
  known.set(tree, cheap)
  return cheap
}

function onlyPlain(tree: GroqNode): boolean {
  let plain = true
  const own = new Set(ownReferences(tree))
  visitNodes(tree, (node) => {
    if (node.type === 'OpCall') plain &&= node.op !== 'match'
    if (node.type === 'PipeFuncCall') plain &&= node.name === 'order'
    if (node.type !== 'FuncCall' || own.has(node)) return
    plain &&= plainFunctions.has(`${String(node.namespace)}::${String(node.name)}`)
  })
  return plain
}

/** `references()` walks all of a value: short on a document, but not on what projections may have made of one. */
function ownReferences(tree: GroqNode): GroqNode[] {
  const found: GroqNode[] = []
  visitNodes(tree, (filter) => {
    if (filter.type !== 'Filter' || !endsAtEverything(filter) || !isGroqNode(filter.expr)) return
    visitNodes(filter.expr, (node) => {
      if (node.type === 'FuncCall' && node.name === 'references') found.push(node)
    })
  })
  return found
}

function endsAtEverything({base}: GroqNode): boolean {
  return isGroqNode(base) && (base.type === 'Everything' || (base.type === 'Filter' && endsAtEverything(base)))
}

function countDoublings(tree: GroqNode): number {
  let count = 0
  visitNodes(tree, (node) => {
    if (node.type === 'OpCall' && node.op === '+') count += 1
    if (node.type === 'ArrayElement' && node.isSplat === true) count += 1
  })
  return count
}
