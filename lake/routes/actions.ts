import {Hono} from 'hono'
import {applyActions} from '../engine/applyActions.ts'
import {json, transactionErrorAnswer} from '../http/answers.ts'
import {readJson} from '../http/readBody.ts'
import {isRecord} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset, requireIdentity} from './requireDataset.ts'

/** `POST /data/actions/:dataset` with `{actions, transactionId?, dryRun?}`: how the Studio saves and publishes. All or none. */
export function actionRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/data/actions/:dataset', async (c) => {
    const identity = requireIdentity(c.var.identity)
    const dataset = requireDataset(c.req.param('dataset'), identity, context)
    const body = await readJson(c.req.raw, context.maxBodyBytes)
    if (!isRecord(body) || !Array.isArray(body.actions)) {
      throw new LakeError('bad-request', 'The body must be {"actions": [...]}')
    }
    const {actions, transactionId, dryRun} = body
    const requested: unknown[] = Array.isArray(actions) ? actions : []
    try {
      const outcome = await context.writer.write({
        dataset,
        identity,
        ...(typeof transactionId === 'string' ? {transactionId} : {}),
        dryRun: dryRun === true,
        apply: (write) => ({value: null, publications: applyActions(requested, write)}),
      })
      return json({transactionId: outcome.transactionId})
    } catch (error) {
      if (error instanceof LakeError && error.type && error.code !== 'query')
        return transactionErrorAnswer('actionError', error)
      throw error
    }
  })
}
