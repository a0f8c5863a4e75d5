import {Hono} from 'hono'
import {parsePerspective} from '../engine/perspective.ts'
import {parseSourceMapForm} from '../engine/sourceMap/writeSourceMap.ts'
import {jsonObject} from '../http/answers.ts'
import {readJson} from '../http/readBody.ts'
import {readFlag, readParams} from '../http/readParams.ts'
import {isRecord} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset} from './requireDataset.ts'

/**
 * `GET /data/query/:dataset` with `?query=` and `?$name=<JSON>`, or `POST` with `{query, params}`.
 * Answers `{query, result, syncTags, ms}`; `returnQuery=false` leaves the query out, `explain=true` adds how each `*` was read,
 * `resultSourceMap=true` or `withKeyArraySelector` where each part of the result is from.
 */
export function queryRoutes(context: LakeContext): Hono<LakeEnv> {
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
    const now = context.now()
    const form = parseSourceMapForm(search.get('resultSourceMap'))
    const request = {dataset, query, params, perspective, reader: identity, now}
    const answer = await context.evaluator.query({...request, ...(form ? {sourceMap: form} : {})})
    return jsonObject({
      ...(search.get('returnQuery') === 'false' ? {} : {query: JSON.stringify(query)}),
      result: answer.json,
      ...(answer.sourceMap === undefined ? {} : {resultSourceMap: answer.sourceMap}),
      syncTags: JSON.stringify(answer.syncTags),
      ms: String(Math.round(performance.now() - startedAt)),
      ...(readFlag(search, 'explain') ? {explain: JSON.stringify(answer.plan)} : {}),
    })
  }
}
