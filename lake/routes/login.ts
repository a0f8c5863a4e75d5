import {randomBytes} from 'node:crypto'
import {Hono} from 'hono'
import {loginPage, refusalPage} from '../http/loginPage.ts'
import {readBody} from '../http/readBody.ts'
import type {LakeUser} from '../LakeOptions.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'

/** How long the page may stay open before its button is pressed. */
const NONCE_LIFETIME_MS = 10 * 60_000

interface SignIn {
  /** Where the token goes: an allowed origin, and a path in it. */
  target: URL
  users: LakeUser[]
  expires: number
}

/**
 * Sign-in as the Studio's own login page expects it of a provider: `GET /login/<role>?origin=<page>` shows a page with one button a
 * person; pressing it leads back to `<page>#token=<token>`. A token only ever goes to an origin that this process serves.
 */
export function loginRoutes(context: LakeContext): Hono<LakeEnv> {
  const signIns = new Map<string, SignIn>()

  return new Hono<LakeEnv>()
    .get('/login', (c) => show(new URL(c.req.url).searchParams, null))
    .get('/login/:role', (c) => show(new URL(c.req.url).searchParams, c.req.param('role')))
    .post('/login', async (c) => {
      const form = new URLSearchParams(new TextDecoder().decode(await readBody(c.req.raw, 10_000)))
      const signIn = signIns.get(form.get('nonce') ?? '')
      signIns.delete(form.get('nonce') ?? '')
      if (!signIn || signIn.expires <= context.now().getTime()) {
        return refusalPage('This sign-in page is too old or was used before. Go back to the Studio and start again.')
      }
      const user = signIn.users.find((item) => item.id === form.get('user'))
      // The configuration may have changed since the page was shown.
      if (!user || !isAllowed(signIn.target)) return refusalPage('This sign-in is no longer possible. Start again.')
      const {origin, pathname} = signIn.target
      return new Response(null, {
        status: 302,
        headers: {location: `${origin}${pathname}#token=${context.tokens.issue(user.id)}`, 'cache-control': 'no-store'},
      })
    })

  function show(search: URLSearchParams, roleInPath: string | null): Response {
    const {role, origin} = readRequest(search, roleInPath)
    const target = parseTarget(origin)
    if (!target || !isAllowed(target)) {
      return refusalPage(`Sign-in only leads to pages that this lake serves. "${origin}" is not one of them.`)
    }
    const users = context.options.users.filter((user) => user.robot !== true && (role === null || user.role === role))
    if (users.length === 0) return refusalPage(`There is nobody to sign in as with the role "${role}".`)
    dropExpired()
    const nonce = randomBytes(24).toString('base64url')
    signIns.set(nonce, {target, users, expires: context.now().getTime() + NONCE_LIFETIME_MS})
    const {projectId, projectName = projectId, roles} = context.options
    const people = users.map(({id, name, role}) => ({
      id,
      name,
      role: roles.find((item) => item.name === role)?.title ?? role,
    }))
    return loginPage({projectName, people, nonce, origin: target.origin})
  }

  function isAllowed(target: URL): boolean {
    return (context.options.login?.allowedOrigins() ?? []).includes(target.origin)
  }

  function dropExpired(): void {
    const now = context.now().getTime()
    for (const [nonce, signIn] of signIns) if (signIn.expires <= now) signIns.delete(nonce)
  }
}

/** The Studio appends `?origin=...` even to a provider address that has a `?role=...` already. */
function readRequest(search: URLSearchParams, roleInPath: string | null): {role: string | null; origin: string} {
  const role = roleInPath ?? search.get('role')
  const [name = '', appended] = (role ?? '').split('?origin=')
  return {role: role === null ? null : name, origin: search.get('origin') ?? appended ?? ''}
}

/** A page of an origin and nothing else: no user-info to fool the eye, no other scheme. */
function parseTarget(origin: string): URL | null {
  if (!URL.canParse(origin)) return null
  const url = new URL(origin)
  if (url.username !== '' || url.password !== '' || origin.includes('@') || origin.includes('\\')) return null
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}
