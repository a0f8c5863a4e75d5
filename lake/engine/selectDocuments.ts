import {evaluateSync} from 'groq-js'
import {isLakeDocument, type LakeDocument} from '../document.ts'
import {LakeError} from '../LakeError.ts'
import type {Store} from '../store/Store.ts'
import {type Budget, metered, TooCostly} from './budget.ts'
import type {DocumentTest} from './compileFilter.ts'
import {type GroqNode, mapNodes, valueNode} from './groqNode.ts'
import {hoistSubqueries} from './hoistSubqueries.ts'
import {parseQuery, type QueryParams} from './parseQuery.ts'
import {resolveTextQueries} from './rewriteQuery.ts'
import type {WorkingSet} from './workingSet.ts'

export interface SelectContext {
  store: Store
  dataset: string
  documents: WorkingSet
  canRead: DocumentTest
  /** Paid for each item that the query turns to. */
  budget: Budget
  /** The most documents the dataset may have; {@link TooCostly} beyond. */
  limit?: number
  /** Looks at the parsed query before anything is read; throws to refuse it. */
  admit?(tree: GroqNode): void
}

/** The documents a mutation's query selects, as the transaction sees them. The query has to return whole documents. */
export function selectDocuments(query: string, params: QueryParams, context: SelectContext): LakeDocument[] {
  const {store, dataset, documents, canRead, budget, limit} = context
  const parsed = parseQuery(query, params)
  context.admit?.(parsed)
  const touched = documents.touched()
  const stored = store.documents(dataset, limit === undefined ? undefined : limit + 1)
  if (limit !== undefined && stored.length > limit) throw new TooCostly('size')
  const ids = new Set([...stored.map((document) => document._id), ...touched])
  const current = [...ids].sort().flatMap((id) => {
    const document = documents.get(id)
    return document && canRead(document) ? [document] : []
  })
  const all = () => current
  const source = {get: documents.get, all, ofTypes: all, referrers: all}
  const tree = resolveTextQueries(parsed, params, () => source)
  const filled = mapNodes(tree, (node) => (node.type === 'Everything' ? valueNode(current) : node))
  budget.begin(current.length)
  const dereference = ({_ref}: {_ref: string}) => documents.get(_ref)
  const evaluated = (node: GroqNode): unknown =>
    evaluateSync(metered(node, budget), {params, dataset: [], dereference, identity: ''}).data
  const found = evaluated(hoistSubqueries(filled, evaluated))
  const selected = Array.isArray(found) ? found : [found]
  return selected.map((item) => {
    if (isLakeDocument(item)) return item
    throw new LakeError('mutation', `the query "${query}" of a mutation must return documents`, {
      status: 400,
      type: 'invalidMutationError',
    })
  })
}
