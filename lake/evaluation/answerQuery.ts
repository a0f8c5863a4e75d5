import type {Access} from '../engine/access.ts'
import type {Budget} from '../engine/budget.ts'
import type {PlanStep} from '../engine/candidates.ts'
import {rawSource, type SourceScope} from '../engine/documentSource.ts'
import {type Evaluated, evaluateQuery, type QueryContext} from '../engine/evaluateQuery.ts'
import {inPerspective} from '../engine/perspective.ts'
import {selectDocuments} from '../engine/selectDocuments.ts'
import {createReadLog} from '../engine/syncTags.ts'
import {createWorkingSet} from '../engine/workingSet.ts'
import type {Store} from '../store/Store.ts'
import type {QueryRequest, Reader, SelectRequest} from './Task.ts'

/** What a query is answered with, in whichever process. */
export interface Engine {
  store: Store
  access: Access
  projectId: string
  planner: boolean
}

/** What one query may use. */
export interface Means {
  budget: Budget
  /** The most documents that one list may have. */
  limit?: number
  admit?: QueryContext['admit']
}

/**
 * @throws `LakeError` `query`; `TooCostly` where the means do not suffice.
 */
export async function answerQuery(
  {dataset, query, params, perspective, reader, now, sourceMap: form}: QueryRequest,
  {store, access, projectId, planner}: Engine,
  {limit, ...means}: Means,
): Promise<Evaluated & {syncTags: string[]; plan: PlanStep[]}> {
  const log = createReadLog(dataset)
  const plan: PlanStep[] = []
  const raw = rawSource(store, {dataset, ...sightOf(reader, access), ...(limit === undefined ? {} : {limit})})
  const evaluated = await evaluateQuery(query, {
    source: inPerspective(raw, perspective),
    params,
    identityId: typeof reader === 'string' ? null : (reader?.id ?? null),
    projectId,
    dataset,
    now,
    log,
    planner,
    explain: (step) => plan.push(step),
    ...(form ? {sourceMap: form} : {}),
    ...means,
  })
  return {...evaluated, syncTags: log.tags(), plan}
}

/** Ids of the documents that the query of a mutation selects, as its transaction sees them. */
export function answerSelect(
  {dataset, query, params, reader, changed}: SelectRequest,
  {store, access}: Engine,
  means: Means,
): string[] {
  const documents = createWorkingSet((id) => store.document(dataset, id))
  for (const [id, document] of changed) documents.put(id, document, null, 0)
  const {canRead} = sightOf(reader, access)
  return selectDocuments(query, params, {store, dataset, documents, canRead, ...means}).map(({_id}) => _id)
}

function sightOf(reader: Reader, access: Access): Pick<SourceScope, 'canRead' | 'reach'> {
  if (typeof reader === 'string') return {canRead: () => true, reach: 'everything'}
  return {canRead: access.test(reader, 'read'), reach: access.reach(reader)}
}
