import type {LakeDocument} from '../document.ts'
import {type Condition, conditionsOf} from './conditions.ts'
import type {DocumentSource} from './documentSource.ts'
import type {GroqNode} from './groqNode.ts'
import type {QueryParams} from './parseQuery.ts'
import type {SourceIndex} from './sourceIndex.ts'
import type {ReadLog} from './syncTags.ts'
import {type OrderedNeed, topDocuments} from './topDocuments.ts'

/** How one `*` of a query was read. */
export interface PlanStep {
  /** `all`, `id`, `type`, `reference`, `path slug.current`, `text`, `order publishedAt` or `count`. */
  by: string
  /** Documents handed to the evaluator. */
  documents: number
}

export interface PlanContext {
  params: QueryParams
  source: DocumentSource
  log: ReadLog
  /** `false` reads everything each time: same results, for comparison. */
  planner: boolean
  explain(step: PlanStep): void
}

/** An index that gives more than this may be worse than walking in the order wanted. */
const FEW = 64
const MANY = 5_000

/**
 * A superset of the documents `*[filter]` keeps, in id order, read through an index where the filter has a condition for one.
 * It may only ever change speed: the filter is evaluated on the candidates all the same.
 *
 * @param filters - The expressions in the brackets, none for a bare `*`.
 * @param need - That only the first few in some order are wanted.
 */
export function candidates(
  filters: readonly GroqNode[],
  context: PlanContext,
  need: OrderedNeed | null = null,
): LakeDocument[] {
  const {params, source, log, planner, explain} = context
  const conditions = filters.flatMap((filter) => conditionsOf(filter, params))
  logRead(conditions, log)
  const {by, documents} = planner ? choose(conditions, source, need) : {by: 'all', documents: source.all()}
  explain({by, documents: documents.length})
  return documents
}

/** The answer to `count(*[_type == "..."])` where an index has it, else `null`. */
export function countByIndex(filters: readonly GroqNode[], context: PlanContext): number | null {
  const {params, source, log, planner, explain} = context
  const [filter] = filters
  if (!planner || !source.index || !filter || filters.length !== 1 || filter.type !== 'OpCall') return null
  const [condition] = conditionsOf(filter, params)
  if (condition?.by !== 'type' || condition.values.length !== 1) return null
  const [type = ''] = condition.values
  const count = source.index.count(type, 'any')
  if (count === null) return null
  log.type(type)
  explain({by: 'count', documents: 0})
  return count
}

interface Choice {
  by: string
  documents: LakeDocument[]
}

function choose(conditions: readonly Condition[], source: DocumentSource, need: OrderedNeed | null): Choice {
  const ids = valuesOf(conditions, 'id')
  if (ids) return {by: 'id', documents: [...new Set(ids)].sort().flatMap((id) => source.get(id) ?? [])}
  const types = valuesOf(conditions, 'type')
  return (
    throughIndex(conditions, types, source, FEW) ??
    inOrder(types, source, need) ??
    throughIndex(conditions, types, source, MANY) ??
    byReference(conditions, source) ??
    (types ? {by: 'type', documents: source.ofTypes(types)} : {by: 'all', documents: source.all()})
  )
}

/** The first condition that few enough documents meet. */
function throughIndex(
  conditions: readonly Condition[],
  types: readonly string[] | null,
  {index}: DocumentSource,
  limit: number,
): Choice | null {
  if (!index) return null
  for (const item of conditions) {
    const documents = found(item, types, index, limit)
    if (documents) return {by: item.by === 'path' ? `path ${item.path}` : item.by, documents: inIdOrder(documents)}
  }
  return null
}

function found(item: Condition, types: readonly string[] | null, index: SourceIndex, limit: number) {
  if (item.by === 'path') return index.find(item.path, item.condition, types, limit)
  if (item.by === 'reference') return index.referrers(item.values, limit)
  return item.by === 'text' ? index.text(item.words, limit) : null
}

function inOrder(types: readonly string[] | null, {index}: DocumentSource, need: OrderedNeed | null): Choice | null {
  const [type] = types ?? []
  if (!index || !need || type === undefined || types?.length !== 1) return null
  const documents = topDocuments(index, type, need)
  return documents && {by: `order ${need.path}`, documents: inIdOrder(documents)}
}

function byReference(conditions: readonly Condition[], source: DocumentSource): Choice | null {
  const targets = valuesOf(conditions, 'reference')
  return targets && {by: 'reference', documents: source.referrers(targets)}
}

/** What the first such condition allows. */
function valuesOf(conditions: readonly Condition[], by: 'id' | 'type' | 'reference'): readonly string[] | null {
  for (const condition of conditions) if (condition.by === by) return condition.values
  return null
}

/** Evaluation without an order keeps the order it is given. */
function inIdOrder(documents: LakeDocument[]): LakeDocument[] {
  return documents.sort((a, b) => (a._id < b._id ? -1 : 1))
}

/** What a change must touch to alter the result, whichever index was used: the same with and without the planner. */
function logRead(conditions: readonly Condition[], log: ReadLog): void {
  const ids = valuesOf(conditions, 'id')
  const targets = valuesOf(conditions, 'reference')
  const types = valuesOf(conditions, 'type')
  if (ids) ids.forEach((id) => log.document(id))
  else if (targets) targets.forEach((id) => log.referrers(id))
  else if (types) types.forEach((type) => log.type(type))
  else log.everything()
}
