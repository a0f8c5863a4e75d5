import {Hono} from 'hono'
import {json} from '../http/answers.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset} from './requireDataset.ts'

/** `GET /data/doc/:dataset/:ids`: documents by id in the order asked, whatever the perspective; the others in `omitted`. */
export function documentRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/doc/:dataset/:ids', (c) => {
    const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
    const ids = c.req
      .param('ids')
      .split(',')
      .filter((id) => id !== '')
    const found = ids.map((id) => ({id, document: context.store.document(dataset, id)}))
    const canRead = context.access.test(c.var.identity, 'read')
    const visible = found.flatMap(({document}) => (document && canRead(document) ? [document] : []))
    const seen = new Set(visible.map((document) => document._id))
    // A document the caller may not read looks the same as one that is not there.
    const omitted = ids.filter((id) => !seen.has(id)).map((id) => ({id, reason: 'existence'}))
    return json({documents: visible, omitted})
  })
}
