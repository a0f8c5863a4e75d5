import {Hono, type Context} from 'hono'
import type {Identity} from './engine/access.ts'
import {isTooDeep, tooDeep} from './evaluation/wireError.ts'
import {errorAnswer, json} from './http/answers.ts'
import {hostName, isAllowedOrigin} from './http/hosts.ts'
import {inspectorRoutes} from './inspector/inspectorRoutes.ts'
import {LakeError} from './LakeError.ts'
import {actionRoutes} from './routes/actions.ts'
import {assetFileRoutes, assetRoutes} from './routes/assets.ts'
import {documentRoutes} from './routes/document.ts'
import {exportRoutes} from './routes/exportDataset.ts'
import {historyRoutes} from './routes/history.ts'
import type {LakeContext, LakeEnv} from './routes/LakeContext.ts'
import {listenRoutes} from './routes/listen.ts'
import {liveRoutes} from './routes/live.ts'
import {loginRoutes} from './routes/login.ts'
import {mutateRoutes} from './routes/mutate.ts'
import {projectRoutes} from './routes/projects.ts'
import {queryRoutes} from './routes/query.ts'
import {stubRoutes} from './routes/stubs.ts'
import {bearerToken, userRoutes} from './routes/users.ts'

/** Streams may be redirected to a host of their own: see `streamRedirect`. */
const streamPath = /^\/v[^/]+\/data\/(listen\/|live\/)/

/** Every address the lake answers, as one fetch-style application. */
export function createApp(context: LakeContext): Hono<LakeEnv> {
  const api = new Hono<LakeEnv>()
    .get('/ping', () => json({}))
    .get('/data/ping/:dataset', () => json({}))
    .route('/', queryRoutes(context))
    .route('/', documentRoutes(context))
    .route('/', mutateRoutes(context))
    .route('/', actionRoutes(context))
    .route('/', listenRoutes(context))
    .route('/', liveRoutes(context))
    .route('/', exportRoutes(context))
    .route('/', historyRoutes(context))
    .route('/', assetRoutes(context))
    .route('/', userRoutes(context))
    .route('/', projectRoutes(context))
    .route('/', stubRoutes(context))

  const report = context.options.reportError ?? ((error: unknown) => console.error(error))

  return new Hono<LakeEnv>()
    .onError((error) => {
      if (isTooDeep(error)) return errorAnswer(tooDeep())
      if (!(error instanceof LakeError)) report(error)
      return errorAnswer(error)
    })
    .notFound((c) =>
      errorAnswer(new LakeError('not-found', `${c.req.method} ${c.req.path} is nothing this lake answers`)),
    )
    .use('*', async (c, next) => {
      const startedAt = performance.now()
      await next()
      if (!isOfInspector(c.req.path)) note(c, context, performance.now() - startedAt)
    })
    .use('*', async (c, next) => {
      const refused = refuseOrigin(c, context)
      if (refused) return refused
      if (c.req.method === 'OPTIONS') return preflight(c)
      await next()
      addCorsHeaders(c)
    })
    .use('/:version{v[0-9X][0-9-]*}/*', async (c, next) => (await context.faults.meet(c.req.path)) ?? (await next()))
    .use('/:version{v[0-9X][0-9-]*}/*', async (c, next) => {
      const version = c.req.param('version')
      if (!/^v(\d{4}-\d{2}-\d{2}|1|X)$/.test(version)) {
        throw new LakeError('not-found', `"${version}" is not an API version; use v2025-02-19`)
      }
      c.set('apiVersion', version.slice(1))
      requireProject(c, context)
      c.set('identity', identify(c, context))
      const redirect = streamRedirect(c, context)
      if (redirect) return redirect
      await next()
    })
    .route('/:version{v[0-9X][0-9-]*}', api)
    .use('/inspector/*', async (c, next) => {
      c.set('identity', identify(c, context))
      await next()
    })
    .route('/', inspectorRoutes(context))
    .route('/', loginRoutes(context))
    .route('/', assetFileRoutes(context))
    .get('/ping', () => json({}))
}

/** The inspector asks all the time, and would soon show nothing but itself. */
const isOfInspector = (path: string) => path === '/' || path.startsWith('/inspector/')

function note(c: Context<LakeEnv>, {requests, now}: LakeContext, milliseconds: number): void {
  const length = c.res.headers.get('content-length')
  requests.add({
    time: now().toISOString(),
    method: c.req.method,
    url: c.req.url,
    status: c.res.status,
    milliseconds,
    bytes: length === null ? null : Number(length),
    user: c.var.identity?.id ?? null,
  })
}

/** A request names its project by header or by host; one that names none means the project of this lake. */
function requireProject(c: Context<LakeEnv>, {options}: LakeContext): void {
  const [subdomain = '', top] = hostName(c.req.header('host') ?? new URL(c.req.url).host).split('.')
  const isStreamHost = /^s\d+$/.test(subdomain)
  const named =
    c.req.header('x-sanity-project-id') ?? (top === 'localhost' && !isStreamHost ? subdomain : options.projectId)
  if (named === options.projectId) return
  throw new LakeError('not-found', `Project "${named}" not found; this lake holds "${options.projectId}"`)
}

function identify(c: Context<LakeEnv>, context: LakeContext): Identity | null {
  const url = new URL(c.req.url)
  const ticket = url.searchParams.get('ticket')
  if (ticket !== null && streamPath.test(url.pathname)) {
    const identity = context.tickets.redeem(ticket, streamTarget(url))
    if (identity === undefined)
      throw new LakeError('unauthorized', 'The ticket of this stream is used, too old or for another one')
    return identity
  }
  const header = c.req.header('authorization')
  if (header === undefined) return null
  const identity = context.tokens.identityOf(bearerToken(header) ?? '')
  if (!identity) throw new LakeError('unauthorized', 'Session not found')
  return identity
}

/** Path and query of a stream without its ticket. */
function streamTarget(url: URL): string {
  const search = new URLSearchParams(url.searchParams)
  search.delete('ticket')
  return `${url.pathname}?${search}`
}

let streamCount = 0

/**
 * Browsers open six plain-HTTP connections to a host, and one open Studio document holds six streams: the next save would wait for
 * ever. So a stream that a page opens on the project's host is sent to a host of its own; `*.localhost` is always this machine.
 */
function streamRedirect(c: Context<LakeEnv>, {options, tickets}: LakeContext): Response | null {
  const url = new URL(c.req.url)
  const isPage = c.req.header('origin') !== undefined
  if (!isPage || !streamPath.test(url.pathname) || url.searchParams.has('ticket')) return null
  if (url.protocol !== 'http:' || hostName(c.req.header('host') ?? url.host) !== `${options.projectId}.localhost`)
    return null
  const target = streamTarget(url)
  const ticket = tickets.issue(c.var.identity, target)
  streamCount += 1
  const port = url.port === '' ? '' : `:${url.port}`
  const location = `http://s${streamCount}.localhost${port}${target}&ticket=${ticket}`
  return new Response(null, {status: 307, headers: {location, 'cache-control': 'no-store'}})
}

/** Pages of other sites get no answer that they could read, and no side effect either. */
function refuseOrigin(c: Context<LakeEnv>, {options}: LakeContext): Response | null {
  const origin = c.req.header('origin')
  if (origin === undefined || isTicketedStream(c)) return null
  if (isAllowedOrigin(origin, options.login?.allowedOrigins() ?? [])) return null
  return errorAnswer(new LakeError('forbidden', `Pages of "${origin}" may not use this lake`))
}

/** After a redirect to another host the browser says `Origin: null`; the ticket shows who it was. */
function isTicketedStream(c: Context<LakeEnv>): boolean {
  const url = new URL(c.req.url)
  return c.req.header('origin') === 'null' && streamPath.test(url.pathname) && url.searchParams.has('ticket')
}

function preflight(c: Context<LakeEnv>): Response {
  const headers = new Headers(corsHeaders(c))
  headers.set('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE')
  headers.set('access-control-allow-headers', c.req.header('access-control-request-headers') ?? '')
  headers.set('access-control-max-age', '600')
  return new Response(null, {status: 204, headers})
}

function addCorsHeaders(c: Context<LakeEnv>): void {
  const {vary = '', ...headers} = corsHeaders(c)
  // An image in the reader's own format varies by more than this.
  c.res.headers.append('vary', vary)
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
}

function corsHeaders(c: Context<LakeEnv>): Record<string, string> {
  const origin = c.req.header('origin')
  if (origin === undefined) return {vary: 'Origin'}
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'content-type, etag, location',
  }
}
