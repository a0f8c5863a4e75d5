import {Hono} from 'hono'
import {applyMutations} from '../engine/applyMutations.ts'
import {json, transactionErrorAnswer} from '../http/answers.ts'
import {readJson} from '../http/readBody.ts'
import {readFlag} from '../http/readParams.ts'
import {isRecord} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset, requireIdentity} from './requireDataset.ts'

/**
 * `POST /data/mutate/:dataset` with `{mutations, transactionId?}`; options `returnIds`, `returnDocuments`, `dryRun`,
 * `autoGenerateArrayKeys`, `transactionId`. All mutations or none.
 */
export function mutateRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/data/mutate/:dataset', async (c) => {
    const identity = requireIdentity(c.var.identity)
    const dataset = requireDataset(c.req.param('dataset'), identity, context)
    const body = await readJson(c.req.raw, context.maxBodyBytes)
    if (!isRecord(body) || !Array.isArray(body.mutations)) {
      throw new LakeError('bad-request', 'The body must be {"mutations": [...]}')
    }
    const mutations: unknown[] = body.mutations
    const search = new URL(c.req.url).searchParams
    const transactionId = body.transactionId ?? search.get('transactionId') ?? undefined
    const autoKeys = readFlag(search, 'autoGenerateArrayKeys')
    try {
      const outcome = await context.writer.write({
        dataset,
        identity,
        ...(typeof transactionId === 'string' ? {transactionId} : {}),
        dryRun: readFlag(search, 'dryRun') || body.dryRun === true,
        apply: async (write) => ({value: await applyMutations(mutations, write, autoKeys), publications: []}),
      })
      const after = new Map(outcome.changes.map((change) => [change.id, change.after]))
      const results = outcome.value.map((result) => {
        if (!readFlag(search, 'returnDocuments')) return result
        const document = after.has(result.id) ? after.get(result.id) : context.store.document(dataset, result.id)
        return document ? {...result, document} : result
      })
      const showResults = readFlag(search, 'returnIds') || readFlag(search, 'returnDocuments')
      return json({transactionId: outcome.transactionId, ...(showResults ? {results} : {results: []})})
    } catch (error) {
      if (error instanceof LakeError && error.type && error.code !== 'query')
        return transactionErrorAnswer('mutationError', error)
      throw error
    }
  })
}
