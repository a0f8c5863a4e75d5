import {SCHEMA_VERSION} from '../../schemas/fields/schemaVersion.ts'
import {fieldOf, listOf, numberOf, textOf} from '../../src/storedValue.ts'
import type {ApiAnswer, ProjectApi} from './projectApi.ts'

/** One thing that has to be so before a clinic works at Sanity. */
export interface ConnectStep {
  /** `done`: this run did it. `open`: somebody has to do `todo`. `unknown`: it could not be looked up. */
  state: 'ok' | 'done' | 'open' | 'unknown'
  text: string
  /** A command to run, or where to click. */
  todo: string | null
}

export interface ConnectOptions {
  projectId: string
  dataset: string
  /** Of the Studio and of sites whose browsers ask Sanity. */
  origins: readonly string[]
  /** Does what the API allows: makes a missing public dataset, allows missing origins. */
  apply: boolean
}

const ok = (text: string): ConnectStep => ({state: 'ok', text, todo: null})
const done = (text: string): ConnectStep => ({state: 'done', text, todo: null})
const open = (text: string, todo: string): ConnectStep => ({state: 'open', text, todo})
const unknown = (text: string, todo: string): ConnectStep => ({state: 'unknown', text, todo})

/** Looks at a project step by step; stops where nothing further can be known. */
export async function* connectSteps(api: ProjectApi, options: ConnectOptions): AsyncGenerator<ConnectStep> {
  const project = await projectStep(api, options)
  yield project
  if (project.state === 'open') return
  const dataset = await datasetStep(api, options)
  yield dataset.step
  for (const origin of options.origins) yield await corsStep(api, origin, options)
  if (!dataset.exists) return
  yield await readStep(api, options)
  yield await writeStep(api, options)
  yield await versionStep(api, options)
}

async function projectStep(api: ProjectApi, {projectId}: ConnectOptions): Promise<ConnectStep> {
  const {status, body, said} = await api('GET', `projects/${projectId}`)
  const name = textOf(fieldOf(body, 'displayName'))
  if (status === 200) return ok(`project ${projectId}${name && ` ("${name}")`}`)
  if (status === 0) return open(`project ${projectId}: ${said}`, 'run this again once api.sanity.io can be reached')
  if (status === 404)
    return open(`project ${projectId}: there is none (${said})`, 'create one at https://www.sanity.io/manage')
  if (status === 401)
    return open(`project ${projectId}: the token is refused (${said})`, `make one at ${manage(projectId)}/api#tokens`)
  // A token may work on a dataset and still not read about its project.
  return unknown(`project ${projectId}: the token may not read about it (${said})`, `look at ${manage(projectId)}`)
}

async function datasetStep(api: ProjectApi, options: ConnectOptions): Promise<{step: ConnectStep; exists: boolean}> {
  const {projectId, dataset, apply} = options
  const create = `npx sanity datasets create ${dataset} --visibility public --project-id ${projectId}`
  const {status, body, said} = await api('GET', `projects/${projectId}/datasets`)
  if (status !== 200) {
    const todo = `look at ${manage(projectId)}/datasets; if it is missing: ${create}`
    return {step: unknown(`dataset ${dataset}: the datasets could not be listed (${said})`, todo), exists: true}
  }
  const found = listOf(body).find((each) => fieldOf(each, 'name') === dataset)
  if (found) return {step: visibilityStep(fieldOf(found, 'aclMode'), options), exists: true}
  if (!apply)
    return {step: open(`dataset ${dataset}: there is none`, `${create}, or run this with --apply`), exists: false}
  const made = await api('PUT', `projects/${projectId}/datasets/${dataset}`, {aclMode: 'public'})
  if (isDone(made)) return {step: done(`dataset ${dataset}: made, public`), exists: true}
  return {step: open(`dataset ${dataset}: it could not be made (${made.said})`, create), exists: false}
}

function visibilityStep(aclMode: unknown, {projectId, dataset}: ConnectOptions): ConnectStep {
  if (aclMode === 'public') return ok(`dataset ${dataset}: public; drafts and ids with a dot stay private`)
  const found =
    aclMode === 'private' ? 'private, so that sites read it with a token only' : 'its visibility is not known'
  const set = `npx sanity datasets visibility set ${dataset} public --project-id ${projectId}`
  return open(`dataset ${dataset}: ${found}`, `${set}, or give your sites a viewer’s token on the server`)
}

async function corsStep(api: ProjectApi, origin: string, {projectId, apply}: ConnectOptions): Promise<ConnectStep> {
  const add = `npx sanity cors add ${origin} --credentials --project-id ${projectId}`
  const {status, body, said} = await api('GET', `projects/${projectId}/cors`)
  if (status !== 200) return unknown(`origin ${origin}: the origins could not be listed (${said})`, add)
  const entries = listOf(body)
  if (entries.some((entry) => fieldOf(entry, 'origin') === '*' && fieldOf(entry, 'allowCredentials') === true)) {
    const todo = `remove "*" at ${manage(projectId)}/api#cors-origins and add each origin`
    return open(`origin ${origin}: any site may act for whoever is signed in ("*" with credentials)`, todo)
  }
  const found = entries.find((entry) => fieldOf(entry, 'origin') === origin)
  if (found && fieldOf(found, 'allowCredentials') === true) return ok(`origin ${origin}: allowed, with credentials`)
  if (found) return open(`origin ${origin}: allowed without credentials, a Studio there cannot sign in`, add)
  if (!apply) return open(`origin ${origin}: not allowed`, `${add}, or run this with --apply`)
  const added = await api('POST', `projects/${projectId}/cors`, {origin, allowCredentials: true})
  return isDone(added) ? done(`origin ${origin}: allowed`) : open(`origin ${origin}: not allowed (${added.said})`, add)
}

async function readStep(api: ProjectApi, {projectId, dataset}: ConnectOptions): Promise<ConnectStep> {
  const query = encodeURIComponent('count(*)')
  const {status, said} = await api('GET', `data/query/${dataset}?perspective=raw&query=${query}`)
  if (status === 200) return ok('token: may read the dataset')
  return open(`token: may not read the dataset (${said})`, `make one at ${manage(projectId)}/api#tokens`)
}

/** A write that is not carried out. */
async function writeStep(api: ProjectApi, {projectId, dataset}: ConnectOptions): Promise<ConnectStep> {
  const document = {_id: 'private.connect', _type: 'seedState'}
  const mutations = [{createIfNotExists: document}]
  const {status, said} = await api('POST', `data/mutate/${dataset}?dryRun=true`, {mutations})
  if (status === 200) return ok('token: may write private documents (nothing was written)')
  const todo = `seeding needs a token with the Editor role: ${manage(projectId)}/api#tokens. A site’s token should be a Viewer’s`
  return open(`token: may not write (${said})`, todo)
}

async function versionStep(api: ProjectApi, {projectId, dataset}: ConnectOptions): Promise<ConnectStep> {
  const query = `{
    "newest": *[schemaVersion > 0] | order(schemaVersion desc) [0].schemaVersion,
    "older": count(*[schemaVersion > 0 && schemaVersion < ${SCHEMA_VERSION}])
  }`
  const path = `data/query/${dataset}?perspective=raw&query=${encodeURIComponent(query)}`
  const {status, body, said} = await api('GET', path)
  const newest = fieldOf(fieldOf(body, 'result'), 'newest')
  const older = numberOf(fieldOf(fieldOf(body, 'result'), 'older'), 0)
  if (status !== 200) return unknown(`schema version: not known (${said})`, 'run this with a token that may read')
  if (typeof newest !== 'number') return ok(`schema version: none yet; seeding writes ${SCHEMA_VERSION}`)
  if (newest > SCHEMA_VERSION) {
    return open(`schema version: ${newest}, this release knows ${SCHEMA_VERSION}`, 'install the release that wrote it')
  }
  // A migration that was cut short leaves both.
  if (older === 0) return ok(`schema version: ${newest}, as this release has it`)
  const documents = older === 1 ? '1 document is' : `${older} documents are`
  return open(
    `schema version: ${documents} older than ${SCHEMA_VERSION}, which this release has`,
    `clinic-content migrate --project ${projectId} --dataset ${dataset}`,
  )
}

const manage = (projectId: string): string => `https://www.sanity.io/manage/project/${projectId}`

const isDone = ({status}: ApiAnswer): boolean => status >= 200 && status < 300
