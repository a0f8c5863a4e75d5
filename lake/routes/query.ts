import {Hono} from 'hono'
import type {PlanStep} from '../engine/candidates.ts'
import {rawSource} from '../engine/documentSource.ts'
import {evaluateQuery} from '../engine/evaluateQuery.ts'
import {inPerspective, parsePerspective} from '../engine/perspective.ts'
import {createReadLog} from '../engine/syncTags.ts'
import {limitedJson} from '../http/answers.ts'
import {readJson} from '../http/readBody.ts'
import {readFlag, readParams} from '../http/readParams.ts'
import {isRecord} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset} from './requireDataset.ts'

/**
 * `GET /data/query/:dataset` with `?query=` and `?$name=<JSON>`, or `POST` with `{query, params}`.
 * Answers `{query, result, syncTags, ms}`; `returnQuery=false` leaves the query out, `explain=true` adds how each `*` was read.
 */
export function queryRoutes(context: LakeContext): Hono<LakeEnv> {
  const maxLength = context.options.maxResultLength ?? 64 * 1024 * 1024
  return new Hono<LakeEnv>()
    .get('/data/query/:dataset', async (c) => {
      const search = new URL(c.req.url).searchParams
      return answer(c.req.param('dataset'), search.get('query') ?? '', readParams(search), search, c.var)
    })
    .post('/data/query/:dataset', async (c) => {
      const body = await readJson(c.req.raw, context.maxBodyBytes)
      if (!isRecord(body) || typeof body.query !== 'string') {
        throw new LakeError('bad-request', 'The body must be {"query": "<GROQ>", "params": {...}}')
      }
      const params = isRecord(body.params) ? body.params : {}
      return answer(c.req.param('dataset'), body.query, params, new URL(c.req.url).searchParams, c.var)
    })

  async function answer(
    datasetName: string,
    query: string,
    params: Record<string, unknown>,
    search: URLSearchParams,
    {identity, apiVersion}: LakeEnv['Variables'],
  ): Promise<Response> {
    const startedAt = performance.now()
    const dataset = requireDataset(datasetName, identity, context)
    const perspective = parsePerspective(search.get('perspective') ?? undefined, apiVersion)
    const log = createReadLog(dataset)
    const plan: PlanStep[] = []
    const raw = rawSource(context.store, dataset, context.access.test(identity, 'read'), context.access.reach(identity))
    const result = await evaluateQuery(query, {
      source: inPerspective(raw, perspective),
      params,
      identityId: identity?.id ?? null,
      projectId: context.options.projectId,
      dataset,
      now: context.now(),
      log,
      planner: context.options.planner !== false,
      ...(context.options.evaluationMs === undefined ? {} : {evaluationMs: context.options.evaluationMs}),
      explain: (step) => plan.push(step),
    })
    const ms = Math.round(performance.now() - startedAt)
    const echo = search.get('returnQuery') === 'false' ? {} : {query}
    const explained = readFlag(search, 'explain') ? {explain: plan} : {}
    return limitedJson({...echo, result, syncTags: log.tags(), ms, ...explained}, maxLength)
  }
}
