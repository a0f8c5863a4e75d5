import {Hono} from 'hono'
import type {Identity} from '../engine/access.ts'
import {json} from '../http/answers.ts'
import {readJson} from '../http/readBody.ts'
import {isRecord} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireIdentity} from './requireDataset.ts'

/** Who the caller is, who others are, and the small settings the Studio keeps for each. */
export function userRoutes(context: LakeContext): Hono<LakeEnv> {
  const describe = (identity: Identity) => {
    const role = context.options.roles.find((item) => item.name === identity.role)
    return {
      id: identity.id,
      name: identity.name,
      displayName: identity.name,
      email: identity.email,
      provider: 'local',
      role: identity.role,
      roles: [{name: identity.role, title: role?.title ?? identity.role, description: ''}],
      profileImage: null,
    }
  }
  return new Hono<LakeEnv>()
    .get('/users/me', (c) => json(describe(requireIdentity(c.var.identity))))
    .get('/users/me/keyvalue/:keys', (c) => {
      const {id} = requireIdentity(c.var.identity)
      const keys = c.req.param('keys').split(',')
      return json(keys.map((key) => ({key, value: context.store.keyValue(id, key)})))
    })
    .put('/users/me/keyvalue', async (c) => {
      const {id} = requireIdentity(c.var.identity)
      const pairs = await readJson(c.req.raw, context.maxBodyBytes)
      if (!Array.isArray(pairs)) throw new LakeError('bad-request', 'The body must be [{"key": "...", "value": ...}]')
      const saved = pairs.flatMap((pair: unknown) => {
        if (!isRecord(pair) || typeof pair.key !== 'string') return []
        context.store.setKeyValue(id, pair.key, pair.value)
        return [{key: pair.key, value: pair.value}]
      })
      return json(saved)
    })
    .get('/users/:ids', (c) => {
      requireIdentity(c.var.identity)
      const ids = c.req.param('ids').split(',')
      const users = ids.flatMap((id) => {
        const user = context.tokens.user(id)
        return user ? [describe(user)] : []
      })
      const [first] = users
      if (ids.length > 1) return json(users)
      if (!first) throw new LakeError('not-found', `There is no user "${ids[0]}"`)
      return json(first)
    })
    .get('/auth/id', (c) => json({id: c.var.identity?.id ?? null}))
    .get('/auth/providers', () => json({providers: [], thirdPartyLogin: false}))
    .post('/auth/logout', (c) => {
      const token = bearerToken(c.req.header('authorization'))
      if (token) context.tokens.revoke(token)
      return json({ok: true})
    })
}

/** The token of an `Authorization` header. */
export function bearerToken(header: string | undefined): string | null {
  return /^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? null
}
