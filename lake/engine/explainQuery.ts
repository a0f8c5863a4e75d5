import type {Store} from '../store/Store.ts'
import type {PlanStep} from './candidates.ts'
import {rawSource} from './documentSource.ts'
import {evaluateQuery} from './evaluateQuery.ts'
import type {QueryParams} from './parseQuery.ts'
import {inPerspective, parsePerspective} from './perspective.ts'
import {createReadLog} from './syncTags.ts'

export interface ExplainOptions {
  params?: QueryParams
  /** `raw`, `published` (default), `drafts` or layers joined by commas. */
  perspective?: string
}

/** Run a query and tell how each `*` of it was read. */
export async function explainQuery(
  query: string,
  {
    store,
    dataset,
    projectId,
    now,
    params = {},
    perspective = 'published',
  }: ExplainOptions & {store: Store; dataset: string; projectId: string; now: Date},
): Promise<PlanStep[]> {
  const steps: PlanStep[] = []
  const raw = rawSource(store, dataset, () => true, 'everything')
  await evaluateQuery(query, {
    params,
    projectId,
    dataset,
    now,
    source: inPerspective(raw, parsePerspective(perspective, 'X')),
    identityId: null,
    log: createReadLog(dataset),
    explain: (step) => steps.push(step),
  })
  return steps
}
