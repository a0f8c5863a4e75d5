import {Hono} from 'hono'
import {ndjson} from '../http/answers.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset} from './requireDataset.ts'

/** `GET /data/export/:dataset`: every document the caller may read, drafts included, one JSON line each; `?types=` narrows it. */
export function exportRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/export/:dataset', (c) => {
    const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
    const types = new URL(c.req.url).searchParams.get('types')?.split(',')
    const canRead = context.access.test(c.var.identity, 'read')
    const documents = types ? context.store.documentsOfTypes(dataset, types) : context.store.documents(dataset)
    return ndjson(documents.filter(canRead).map((document) => `${JSON.stringify(document)}\n`))
  })
}
