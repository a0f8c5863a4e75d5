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
import {type EvaluateOptions, isAsyncOnly, traceResult} from './sourceMap/traceResult.ts'
import {type SourceMap, type SourceMapForm, writeSourceMap} from './sourceMap/writeSourceMap.ts'
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
  /** Say as well where each part of the result is from. */
  sourceMap?: SourceMapForm
  /** Told how each `*` was read. */
  explain?: PlanContext['explain']
}

export interface Evaluated {
  /** Dates and paths in it are objects that JSON writes as text. */
  result: unknown
  sourceMap?: SourceMap
}

/**
 * The result of a query.
 *
 * @throws `LakeError` code `query` for one that does not parse, misses a parameter or cannot be evaluated.
 */
export async function evaluateQuery(query: string, context: QueryContext): Promise<Evaluated> {
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
  const result = await evaluated(query, metered(hoisted, budget), options)
  const {sourceMap: form} = context
  if (!form) return {result}
  const trace = traceResult(hoisted, options, source, budget)
  return {result, sourceMap: writeSourceMap(result, trace, {form, isOverlay: source.isOverlay === true})}
}

async function evaluated(query: string, tree: GroqNode, options: EvaluateOptions): Promise<unknown> {
  try {
    return evaluateSync(tree, options).data ?? null
  } catch (cause) {
    if (cause instanceof LakeError || cause instanceof TooCostly) throw cause
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

function evaluationError(query: string, cause: unknown) {
  return queryParseError(query, cause instanceof Error ? cause.message : String(cause), 0, query.length, cause)
}
