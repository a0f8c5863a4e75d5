import type {LakeDocument} from '../document.ts'
import {createWorkBudget} from './budget.ts'
import {compile, type DocumentTest} from './compileFilter.ts'
import {type GroqNode, isGroqNode} from './groqNode.ts'
import {isCheap, isShort} from './isCheap.ts'
import {parseQuery, type QueryParams} from './parseQuery.ts'
import {queryParseError} from './queryError.ts'

/** A search for some words in a text of 5,000 is a tenth of it. */
const MAX_WORK = 200_000

/**
 * Which documents a listener hears of: only the conditions in the brackets after `*` count; projections, order and slices do not,
 * and neither does any other document. It is asked with every write, where all requests are answered, so every step of it has to be
 * short, and the test throws {@link TooCostly} where there are too many.
 *
 * @throws `LakeError` code `query`, for conditions with steps that may be long too.
 */
export function listenFilter(query: string, params: QueryParams): DocumentTest {
  const budget = createWorkBudget(MAX_WORK)
  const admit = (node: GroqNode) => {
    if (isShort(query, params) && isCheap(onDocument(node))) return
    throw queryParseError(query, UNLISTENABLE, 0, query.length)
  }
  const tests = filtersOf(parseQuery(query, params)).map((filter) => compile(filter, {params, budget, admit}))
  return (document: LakeDocument) => {
    budget.renew()
    return tests.every((test) => test(document))
  }
}

const UNLISTENABLE =
  'the condition of a listener is asked with every write and may not take long: leave out functions that build text or lists, ' +
  'and use `match` on its own, joined to the rest by && or ||'

/** The condition as it stands in a query. */
const onDocument = (expr: GroqNode): GroqNode => ({type: 'Filter', base: {type: 'Everything'}, expr})

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
