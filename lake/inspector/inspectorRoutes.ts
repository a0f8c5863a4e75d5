import {type Context, Hono} from 'hono'
import {createCopies} from '../createCopies.ts'
import {json, sized} from '../http/answers.ts'
import {readJson} from '../http/readBody.ts'
import {isRecord} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from '../routes/LakeContext.ts'
import {requireDataset, requireManager} from '../routes/requireDataset.ts'
import {createBrowserFiles} from './browserFiles.ts'
import {emptyDataset} from './emptyDataset.ts'
import {inspectorPage} from './inspectorPage.ts'
import {createKeptSnapshots, type KeptSnapshot} from './keptSnapshots.ts'
import {typeCounts} from './typeCounts.ts'

const MAX_BODY_BYTES = 10_000

const MAX_NAME_LENGTH = 80

/**
 * The page at the lake's own address and what only it asks for; documents, queries and history it reads through the API like everybody.
 * Nothing here rests on a cookie: whoever may see or change something says so with a token in the `Authorization` header, and only
 * the lake's own pages are answered.
 */
export function inspectorRoutes(context: LakeContext): Hono<LakeEnv> {
  const {options, store, access, tokens, now, newId} = context
  const copies = createCopies(context)
  const snapshots = createKeptSnapshots(store)
  const browserFile = createBrowserFiles()
  const titleOf = (role: string) => options.roles.find(({name}) => name === role)?.title ?? role
  /** Those who sign in with a click, where this lake has a sign-in at all. */
  const people = () => (options.login ? options.users.filter(({robot}) => robot !== true) : [])

  const keepSnapshot = async (name: string): Promise<KeptSnapshot> => {
    const kept = {id: newId(), name, takenAt: now().toISOString(), snapshot: await copies.snapshot()}
    snapshots.add(kept)
    return kept
  }

  return new Hono<LakeEnv>()
    .get('/', (c) => inspectorPage(ownOrigin(c)))
    .use('/inspector/*', async (c, next) => {
      refuseOtherPages(c)
      await next()
    })
    .get('/inspector/session', (c) => {
      const {identity} = c.var
      const {projectId, projectName = projectId} = options
      return json({
        projectId,
        projectName,
        user: identity && {id: identity.id, name: identity.name, role: titleOf(identity.role)},
        mayManage: access.mayManage(identity),
        people: identity ? [] : people().map(({id, name, role}) => ({id, name, role: titleOf(role)})),
        datasets: identity ? store.datasets().map(({name}) => name) : [],
      })
    })
    .post('/inspector/sign-in', async (c) => {
      // Browsers say where every POST comes from; a click on the lake's own page is what it takes.
      if (c.req.header('origin') !== ownOrigin(c)) {
        throw new LakeError('forbidden', 'Signing in takes a click on the page of this lake')
      }
      const {user} = await readFields(c)
      const person = people().find(({id}) => id === user)
      if (!person) throw new LakeError('bad-request', `There is nobody "${String(user)}" to sign in as`)
      return json({token: tokens.issue(person.id)})
    })
    .get('/inspector/datasets/:name/types', async (c) => {
      const dataset = requireDataset(c.req.param('name'), c.var.identity, context)
      return json({types: await typeCounts(dataset, c.var.identity, context)})
    })
    .get('/inspector/datasets', (c) => {
      requireManager(c.var.identity, context, 'Seeing what datasets hold')
      const datasets = store.datasets().map((dataset) => ({...dataset, ...store.sizes(dataset.name)}))
      return json({datasets})
    })
    .post('/inspector/datasets/:name/empty', async (c) => {
      const identity = requireManager(c.var.identity, context, 'Emptying a dataset')
      const dataset = requireDataset(c.req.param('name'), null, context)
      const {confirm} = await readFields(c)
      requireConfirmed(confirm, dataset, `all documents of "${dataset}"`)
      const {id} = await keepSnapshot(`Before emptying ${dataset}`)
      return json({documents: await emptyDataset(dataset, identity, context), snapshot: id})
    })
    .get('/inspector/requests', (c) => {
      requireManager(c.var.identity, context, 'Seeing the requests of others')
      return json({requests: context.requests.since(readNumber(c.req.query('after')))})
    })
    .get('/inspector/listeners', (c) => {
      requireManager(c.var.identity, context, 'Seeing who listens')
      return json({listeners: context.listeners.list()})
    })
    .get('/inspector/snapshots', (c) => {
      requireManager(c.var.identity, context, 'Seeing snapshots')
      return json({snapshots: snapshots.list().map(withoutMoment)})
    })
    .post('/inspector/snapshots', async (c) => {
      requireManager(c.var.identity, context, 'Taking a snapshot')
      const {name} = await readFields(c)
      return json({snapshot: withoutMoment(await keepSnapshot(readName(name)))})
    })
    .post('/inspector/snapshots/:id/restore', async (c) => {
      requireManager(c.var.identity, context, 'Restoring a snapshot')
      const {name, snapshot} = snapshots.get(c.req.param('id'))
      const {confirm} = await readFields(c)
      requireConfirmed(confirm, name, 'everything that was written since')
      await copies.restore(snapshot)
      snapshots.forgetAfter(snapshot)
      return json({restored: name})
    })
    .delete('/inspector/snapshots/:id', (c) => {
      requireManager(c.var.identity, context, 'Forgetting a snapshot')
      snapshots.remove(snapshots.get(c.req.param('id')).id)
      return json({})
    })
    .get('/inspector/:file', async (c) => {
      const file = await browserFile(c.req.param('file'))
      if (!file) throw new LakeError('not-found', `The inspector has no file "${c.req.param('file')}"`)
      return sized(file.text, {
        'content-type': file.type,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      })
    })
}

const ownOrigin = (c: Context<LakeEnv>) => new URL(c.req.url).origin

/** The API is open to every page of this machine; what the inspector asks for is its own page's alone. */
function refuseOtherPages(c: Context<LakeEnv>): void {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const isOwn =
    (origin === undefined || origin === ownOrigin(c)) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  if (!isOwn) throw new LakeError('forbidden', `Pages of "${origin ?? 'another site'}" may not use the inspector`)
}

async function readFields(c: Context<LakeEnv>): Promise<Record<string, unknown>> {
  const body = await readJson(c.req.raw, MAX_BODY_BYTES)
  if (isRecord(body)) return body
  throw new LakeError('bad-request', 'The body must be a JSON object')
}

function requireConfirmed(confirm: unknown, name: string, what: string): void {
  if (confirm === name) return
  throw new LakeError('bad-request', `This removes ${what}; confirm it with {"confirm": ${JSON.stringify(name)}}`)
}

function readName(value: unknown): string {
  const name = typeof value === 'string' ? value.trim() : ''
  if (name !== '' && name.length <= MAX_NAME_LENGTH) return name
  throw new LakeError('bad-request', `A snapshot takes a name of up to ${MAX_NAME_LENGTH} characters`)
}

function readNumber(text: string | undefined): number {
  if (text === undefined) return 0
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new LakeError('bad-request', `"after" must be a whole number, not "${text}"`)
}

const withoutMoment = ({snapshot, ...kept}: KeptSnapshot) => ({...kept, datasets: snapshot.datasets})
