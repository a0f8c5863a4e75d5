import type {LakeDocument} from '../document.ts'
import {compile, type DocumentTest} from './compileFilter.ts'
import {type GroqNode, isGroqNode} from './groqNode.ts'
import {parseQuery, type QueryParams} from './parseQuery.ts'

/**
 * Which documents a listener hears of: only the conditions in the brackets after `*` count; projections, order and slices do not,
 * and neither does any other document.
 *
 * @throws `LakeError` code `query`.
 */
export function listenFilter(query: string, params: QueryParams): DocumentTest {
  const tests = filtersOf(parseQuery(query, params)).map((filter) => compile(filter, params))
  return (document: LakeDocument) => tests.every((test) => test(document))
}

function filtersOf(node: GroqNode): GroqNode[] {
  const {base, expr} = node
  const inner = isGroqNode(base) ? filtersOf(base) : []
  return node.type === 'Filter' && isGroqNode(expr) && isGroqNode(base) && readsEverything(base)
    ? [...inner, expr]
    : inner
}

/** Brackets belong to the listener's filter as long as nothing but brackets came before them. */
function readsEverything(node: GroqNode): boolean {
  if (node.type === 'Everything') return true
  return (node.type === 'Filter' || node.type === 'Group') && isGroqNode(node.base) && readsEverything(node.base)
}
