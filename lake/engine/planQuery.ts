import {candidates, countByIndex, type PlanContext} from './candidates.ts'
import {pathOf} from './conditions.ts'
import {type GroqNode, isGroqNode, valueNode, visitNodes} from './groqNode.ts'
import {BY_ID} from './sourceIndex.ts'
import type {OrderedNeed} from './topDocuments.ts'

/** Whether a document passes all of `filters`. */
export type KeepTest = (filters: readonly GroqNode[]) => OrderedNeed['keep']

/**
 * Put the documents that each `*` may give in its place.
 *
 * @param keepTest - Evaluates filters on one document, for lists of which only the beginning is wanted.
 */
export function planQuery(tree: GroqNode, context: PlanContext, keepTest: KeepTest): GroqNode {
  const plan = (node: GroqNode, need: Need | null): GroqNode => {
    if (node.type === 'Value') return node
    const counted = countedFilters(node)
    const count = counted && countByIndex(counted, context)
    if (count !== null) return {...valueNode(count), isComputed: true}
    const chain = filterChain(node)
    if (chain) return filled(node, chain, need)
    return withChildren(node, (child, key) => plan(child, key === 'base' ? needOf(node, need) : null))
  }

  /** `*[a][b]` as it is, but with documents for `*`, and sub-queries in `a` and `b` planned as well. */
  const filled = (node: GroqNode, filters: readonly GroqNode[], need: Need | null): GroqNode => {
    const ordered = need && filters.every(isSelfContained) ? {...need, keep: keepTest(filters)} : null
    const documents = valueNode(candidates(filters, context, ordered))
    const rebuild = (part: GroqNode): GroqNode => {
      if (part.type === 'Everything') return documents
      return withChildren(part, (child, key) => (key === 'base' ? rebuild(child) : plan(child, null)))
    }
    return rebuild(node)
  }
  return plan(tree, null)
}

interface Need extends Omit<OrderedNeed, 'keep'> {
  /** An `order()` was met: what stands further in is sorted by other keys. */
  isOrdered: boolean
}

/** The conditions of `*[a][b]`, none for `*`; `null` for anything else. */
function filterChain(node: GroqNode): GroqNode[] | null {
  if (node.type === 'Everything') return []
  if (node.type !== 'Filter' || !isGroqNode(node.base) || !isGroqNode(node.expr)) return null
  const inner = filterChain(node.base)
  return inner && [...inner, node.expr]
}

/** The conditions of a list of documents that is only counted. */
function countedFilters({type, namespace, name, args}: GroqNode): GroqNode[] | null {
  if (type !== 'FuncCall' || namespace !== 'global' || name !== 'count' || !Array.isArray(args)) return null
  const [list]: unknown[] = args
  return isGroqNode(list) ? filterChain(list) : null
}

/** What a node asks of its base: a slice asks for a beginning, `order()` says of which order. */
function needOf(node: GroqNode, outer: Need | null): Need | null {
  if (node.type === 'Slice' || node.type === 'AccessElement') {
    const count = countOf(node)
    return count === null ? null : {path: BY_ID, descending: false, count, isOrdered: false}
  }
  if (!outer || outer.isOrdered) return null
  // A projection has as many items as its base, in the same order.
  if (node.type === 'Map') return outer
  if (node.type !== 'PipeFuncCall' || node.name !== 'order') return null
  const [first]: unknown[] = Array.isArray(node.args) ? node.args : []
  if (!isGroqNode(first)) return null
  const descending = first.type === 'Desc'
  const key = (descending || first.type === 'Asc') && isGroqNode(first.base) ? first.base : first
  const path = pathOf(key)
  return path === null || path === '_type' || path === '_originalId'
    ? null
    : {path, descending, count: outer.count, isOrdered: true}
}

/** How many from the start suffice for a slice or an index; `null` for those that count from the end. */
function countOf({type, index, left, right, isInclusive}: GroqNode): number | null {
  if (type === 'AccessElement') return typeof index === 'number' && index >= 0 ? index + 1 : null
  if (typeof left !== 'number' || typeof right !== 'number' || left < 0 || right < 0) return null
  return isInclusive === true ? right + 1 : right
}

/** Says the same wherever it stands: no sub-query, no `^`. */
function isSelfContained(filter: GroqNode): boolean {
  let contained = true
  visitNodes(filter, ({type}) => {
    if (type === 'Everything' || type === 'Parent') contained = false
  })
  return contained
}

function withChildren(node: GroqNode, change: (child: GroqNode, key: string) => GroqNode): GroqNode {
  const entries = Object.entries(node).map(([key, child]): [string, unknown] => {
    if (isGroqNode(child)) return [key, change(child, key)]
    if (!Array.isArray(child)) return [key, child]
    return [key, child.map((item: unknown) => (isGroqNode(item) ? change(item, key) : item))]
  })
  return {...node, ...Object.fromEntries(entries)}
}
