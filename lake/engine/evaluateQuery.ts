import {evaluate, evaluateSync} from 'groq-js'
import type {LakeDocument} from '../document.ts'
import {LakeError} from '../LakeError.ts'
import {type Budget, metered, TooCostly} from './budget.ts'
import {candidates, type PlanContext} from './candidates.ts'
import type {DocumentSource} from './documentSource.ts'
import {hoistSubqueries} from './hoistSubqueries.ts'
import {type GroqNode, valueNode, visitNodes} from './groqNode.ts'
import {parseQuery, type QueryParams} from './parseQuery.ts'
import {planQuery} from './planQuery.ts'
import {queryParseError} from './queryError.ts'
import {resolveTextQueries} from './rewriteQuery.ts'
import type {ReadLog} from './syncTags.ts'

export interface QueryContext {
  source: DocumentSource
  params: QueryParams
  /** `identity()`; `null` without a token. */
  identityId: string | null
  projectId: string
  dataset: string
  now: Date
  /** Told of everything the query reads. */
  log: ReadLog
  /** `false` reads every document for every `*`: slower, same result. */
  planner?: boolean
  /** Paid for each item that the query turns to. */
  budget: Budget
  /** Looks at the parsed query before anything is read; throws to refuse it. */
  admit?(tree: GroqNode): void
  /** Told how each `*` was read. */
  explain?: PlanContext['explain']
}

/**
 * The result of a query. Dates and paths in it are objects that JSON writes as text.
 *
 * @throws `LakeError` code `query` for one that does not parse, misses a parameter or cannot be evaluated.
 */
export async function evaluateQuery(query: string, context: QueryContext): Promise<unknown> {
  const {params, source, log, budget} = context
  const parsed = parseQuery(query, params)
  context.admit?.(parsed)
  const searched = resolveTextQueries(parsed, params, () => {
    log.everything()
    return source
  })
  let longest = 0
  const plan: PlanContext = {
    params,
    source,
    log,
    planner: context.planner !== false,
    explain: (step) => {
      longest = Math.max(longest, step.documents)
      context.explain?.(step)
    },
  }
  const options = {
    params,
    dataset: usesReleases(searched) ? candidates([releasesFilter], plan) : [],
    identity: context.identityId ?? '',
    sanity: {projectId: context.projectId, dataset: context.dataset},
    timestamp: context.now,
    dereference: ({_ref}: {_ref: string}) => {
      log.document(_ref)
      return source.get(_ref)
    },
  }
  const keepTest = (filters: readonly GroqNode[]) => (document: LakeDocument) => {
    budget.spend()
    const base = valueNode([document])
    const kept: unknown = evaluateSync(
      filters.reduce((inner: GroqNode, expr) => ({type: 'Filter', base: inner, expr}), base),
      options,
    ).data
    return Array.isArray(kept) && kept.length === 1
  }
  const filled = planQuery(searched, plan, keepTest)
  budget.begin(longest)
  const hoisted = hoistSubqueries(filled, (node): unknown => evaluateSync(metered(node, budget), options).data)
  const tree = metered(hoisted, budget)
  try {
    return evaluateSync(tree, options).data ?? null
  } catch (cause) {
    if (cause instanceof LakeError || cause instanceof TooCostly) throw cause
    // The comparing functions (diff::) exist only in the asynchronous evaluator.
    if (!isAsyncOnly(cause)) throw evaluationError(query, cause)
  }
  try {
    const value = await evaluate(tree, options)
    const result: unknown = await value.get()
    return result ?? null
  } catch (cause) {
    throw cause instanceof LakeError || cause instanceof TooCostly ? cause : evaluationError(query, cause)
  }
}

const releasesFilter: GroqNode = {
  type: 'OpCall',
  op: '==',
  left: {type: 'AccessAttribute', name: '_type'},
  right: valueNode('system.release'),
}

function usesReleases(tree: GroqNode): boolean {
  let found = false
  visitNodes(tree, (node) => {
    if (node.type === 'FuncCall' && node.namespace === 'releases') found = true
  })
  return found
}

function isAsyncOnly(cause: unknown): boolean {
  return cause instanceof Error && /not supported|sync/i.test(cause.message)
}

function evaluationError(query: string, cause: unknown) {
  return queryParseError(query, cause instanceof Error ? cause.message : String(cause), 0, query.length, cause)
}
