import {randomUUID} from 'node:crypto'
import {dirname, join, resolve} from 'node:path'
import {createApp} from './createApp.ts'
import {createCopies} from './createCopies.ts'
import {createAccess} from './engine/access.ts'
import {createCommitHub} from './engine/commitHub.ts'
import type {PlanStep} from './engine/candidates.ts'
import {importDocuments} from './engine/importDocuments.ts'
import {parsePerspective} from './engine/perspective.ts'
import {createWriter} from './engine/writer.ts'
import {createEvaluator} from './evaluation/createEvaluator.ts'
import type {ExplainOptions} from './ExplainOptions.ts'
import {forgetOldHistory} from './forgetOldHistory.ts'
import {createFaults, type Fault} from './http/faults.ts'
import {createTickets} from './http/tickets.ts'
import {createTokens} from './http/tokens.ts'
import {createImages} from './images/createImages.ts'
import {folderImageCache, memoryImageCache} from './images/imageCache.ts'
import {createOpenListeners} from './inspector/openListeners.ts'
import {createRequestLog} from './inspector/requestLog.ts'
import {LakeError} from './LakeError.ts'
import type {LakeOptions} from './LakeOptions.ts'
import {requireNode} from './requireNode.ts'
import type {LakeContext} from './routes/LakeContext.ts'
import {requireDataset, requireDatasetName} from './routes/requireDataset.ts'
import type {LakeServer} from './serve.ts'
import type {Snapshot} from './store/copies.ts'

const MEBIBYTE = 1024 * 1024

/** Some 2,700 years; of much more there is no date. */
const MAX_HISTORY_DAYS = 999_999

/** Whoever starts a server has other things to do first. */
const WARM_AFTER_MS = 1_000

export interface Lake {
  /** Answer a request in this process: no port, no network. */
  fetch(request: Request): Promise<Response>
  /**
   * Answer on this machine's loopback addresses, 127.0.0.1 and (where there is one) ::1.
   *
   * @param port - 0 takes a free one.
   * @throws {@link LakeError} `port-taken`.
   */
  listen(port: number): Promise<LakeServer>
  /** A new token for one of `users`; only its hash is stored. */
  issueToken(userId: string): string
  /**
   * Write documents, replacing those of the same id, in one transaction; no permission and no publish guard is asked.
   *
   * @param documents - JSON values, such as the lines of an export. Order does not matter: references may point ahead.
   * @returns How many.
   * @throws {@link LakeError} `mutation`, with `index`, for what is no document or refers to none; nothing is written then.
   */
  importDocuments(dataset: string, documents: Iterable<unknown>): Promise<number>
  /** This moment, to come back to; costs nothing, however much there is. */
  snapshot(): Promise<Snapshot>
  /**
   * Undo everything since: documents, their history and datasets; tokens and settings stay. Listeners hear of each document.
   *
   * @throws {@link LakeError} `bad-request` when an earlier snapshot was restored since, a dataset of it deleted, or its history
   *   forgotten (`historyDays`).
   */
  restore(snapshot: Snapshot): Promise<void>
  /**
   * Copy a dataset under a new name, documents as they are, with their history and files.
   *
   * @throws {@link LakeError} `not-found`, `bad-request` for a name that is taken.
   */
  fork(from: string, to: string): Promise<void>
  /** Forget now what is older than `historyDays`, which otherwise happens every hour. @returns How many revisions; 0 without the option. */
  forgetHistory(): Promise<number>
  /** Let the next requests go wrong. @returns A function that ends it. */
  injectFault(fault: Fault): () => void
  /** How a query is read, for somebody who may read everything: an entry for each `*` in it. */
  explain(dataset: string, query: string, options?: ExplainOptions): Promise<PlanStep[]>
  /** Stop listening, finish the write under way, let go of the data folder. */
  close(): Promise<void>
}

/**
 * Open an embedded Content Lake: Sanity's HTTP API over one SQLite file.
 *
 * @throws {@link LakeError} `locked` when another process has the folder, `damaged` when its file cannot be read, `node-too-old`,
 *   `bad-request` for options that make no sense.
 *
 * @example
 * const lake = await createLake({memory: true, projectId: 'demo', datasets: ['production'], users: [], roles: []})
 * const {url} = await lake.listen(0)
 */
export async function createLake(options: LakeOptions): Promise<Lake> {
  requireNode(process.versions.node)
  const {projectId, datasets, users, roles, now = () => new Date(), newId = randomUUID} = options
  if (!/^[a-z0-9][a-z0-9-]*$/.test(projectId)) {
    throw new LakeError(
      'bad-request',
      `createLake(): "${projectId}" is not a project id; use lower-case letters, digits and "-"`,
    )
  }
  datasets.forEach(requireDatasetName)
  const stranger = users.find((user) => !roles.some((role) => role.name === user.role))
  if (stranger) {
    throw new LakeError(
      'bad-request',
      `createLake(): the user "${stranger.id}" has the role "${stranger.role}", which is not in roles`,
    )
  }
  const {historyDays} = options
  if (historyDays !== undefined && !(historyDays >= 1 && historyDays <= MAX_HISTORY_DAYS)) {
    throw new LakeError(
      'bad-request',
      `createLake(): historyDays must be from 1 to ${MAX_HISTORY_DAYS}, not ${historyDays}; leave it out to keep everything`,
    )
  }
  const access = createAccess(roles)
  const {store, file, lock} = await openStore(options)
  for (const name of datasets) store.createDataset(name, now().toISOString())
  const hub = createCommitHub()
  const evaluator = createEvaluator({options, store, file, access})
  const {select} = evaluator
  const writer = createWriter({store, access, hub, publishGuard: options.publishGuard ?? null, select, now, newId})
  const {reportError = (error: unknown) => console.error(error)} = options
  const forgetting = historyDays === undefined ? null : forgetOldHistory({store, writer, now, historyDays, reportError})
  await forgetting?.forget()
  const context: LakeContext = {
    options,
    store,
    access,
    writer,
    evaluator,
    hub,
    tokens: createTokens(store, users, now, options.allowShortTokens === true ? 1 : undefined),
    tickets: createTickets(now),
    faults: createFaults(),
    requests: createRequestLog(),
    listeners: createOpenListeners(),
    images: createImages(store, imageCacheBeside(file, options.imageCacheBytes ?? 512 * MEBIBYTE)),
    now,
    newId,
    maxBodyBytes: options.maxBodyBytes ?? 20 * MEBIBYTE,
    maxAssetBytes: options.maxAssetBytes ?? 100 * MEBIBYTE,
  }
  const app = createApp(context)
  const servers: LakeServer[] = []

  return {
    fetch: async (request) => app.fetch(request),
    listen: async (port) => {
      const {serve} = await import('./serve.ts')
      const server = await serve(context, async (request) => app.fetch(request), port)
      servers.push(server)
      lock?.announce(servers.map(({url}) => url))
      setTimeout(evaluator.warm, WARM_AFTER_MS).unref()
      return server
    },
    issueToken: (userId) => {
      if (!context.tokens.user(userId)) throw new LakeError('not-found', `issueToken(): there is no user "${userId}"`)
      return context.tokens.issue(userId)
    },
    importDocuments: async (dataset, documents) => {
      requireDatasetName(dataset)
      store.createDataset(dataset, now().toISOString())
      return importDocuments(writer, dataset, documents)
    },
    ...createCopies(context),
    injectFault: context.faults.inject,
    explain: async (datasetName, query, {params = {}, perspective = 'published'} = {}) => {
      const dataset = requireDataset(datasetName, null, context)
      const layers = parsePerspective(perspective, 'X')
      const request = {dataset, query, params, perspective: layers, reader: 'everything', now: now()} as const
      return (await evaluator.query(request)).plan
    },
    forgetHistory: async () => (await forgetting?.forget()) ?? 0,
    close: async () => {
      forgetting?.stop()
      await Promise.all(servers.map((server) => server.close()))
      await writer.idle()
      await evaluator.close()
      store.close()
      lock?.release()
    },
  }
}

/** In the data folder; a lake in memory keeps its images there, and fewer of them. */
const imageCacheBeside = (file: string, maxBytes: number) =>
  file === ':memory:'
    ? memoryImageCache(Math.min(maxBytes, 64 * MEBIBYTE))
    : folderImageCache(join(dirname(file), 'images'), maxBytes)

/** Loaded only now: on an old Node the modules below do not even load. */
async function openStore({dataDir, memory, synchronous = 'full'}: LakeOptions) {
  const {openSqliteStore} = await import('./store/sqliteStore.ts')
  if (memory === true) return {store: openSqliteStore({file: ':memory:', synchronous}), file: ':memory:', lock: null}
  if (dataDir === undefined) throw new LakeError('bad-request', 'createLake(): give "dataDir", or "memory: true"')
  const {lockDataFolder} = await import('./store/lockDataFolder.ts')
  const folder = resolve(dataDir)
  const lock = lockDataFolder(folder)
  const file = join(folder, 'lake.sqlite')
  try {
    return {store: openSqliteStore({file, synchronous}), file, lock}
  } catch (error) {
    lock.release()
    throw error
  }
}
