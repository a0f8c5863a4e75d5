import {Hono} from 'hono'
import {json} from '../http/answers.ts'
import {isAllowedOrigin} from '../http/hosts.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'

/** Questions the Studio asks of services that an embedded lake does not have: each gets the answer that means "none". */
export function stubRoutes(context: LakeContext): Hono<LakeEnv> {
  const noEmbeddings = () => json({enabled: false, status: 'disabled'})
  const noReferences = () => json({totalCount: 0, references: []})
  return new Hono<LakeEnv>()
    .get('/check/cors', (c) => {
      const origin = c.req.header('origin')
      const allowed = origin === undefined || isAllowedOrigin(origin, context.options.login?.allowedOrigins() ?? [])
      return json({result: {allowed, withCredentials: allowed}})
    })
    .get('/features', () => json([]))
    .get('/journey/*', () => json(null))
    .get('/intake/telemetry-status', () => json({status: 'denied'}))
    .post('/intake/*', () => json({}))
    .get('/help', () => json({}))
    .get('/subscriptions/*', () => json([]))
    .get('/access/*', () => json({data: [], totalCount: 0}))
    .get('/data/references/*', noReferences)
    .get('/projects/:project/datasets/:name/settings/embeddings', noEmbeddings)
    .get('/datasets/:name/settings/embeddings', noEmbeddings)
    .get('/projects/:project/datasets/:name/settings/*', () => json({}))
    .get('/user-applications', () => json([]))
    .get('/schedules/*', () => json({schedules: []}))
}
