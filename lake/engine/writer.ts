import {isDraftId, isVersionId} from '../documentId.ts'
import type {LakeDocument} from '../document.ts'
import {LakeError} from '../LakeError.ts'
import type {SelectRequest} from '../evaluation/Task.ts'
import type {Revision, Store} from '../store/Store.ts'
import {type Access, type Identity, insufficientPermissions} from './access.ts'
import type {Publication} from './action.ts'
import type {CommitHub} from './commitHub.ts'
import type {PublishGuard} from './publishGuard.ts'
import {requireReferences} from './referentialIntegrity.ts'
import {createWorkingSet, type IndexedChange} from './workingSet.ts'
import type {WriteContext} from './writeContext.ts'

export interface WriterOptions {
  store: Store
  access: Access
  hub: CommitHub
  publishGuard: PublishGuard | null
  /** Answers the query of a mutation. */
  select(request: SelectRequest): Promise<string[]>
  now(): Date
  newId(): string
}

export interface WriteRequest<T> {
  dataset: string
  identity: Identity
  /** Asked for by the program that runs the lake, not by a caller: no permission and no publish guard is asked. */
  trusted?: boolean
  /** Chosen by the caller, unique in the dataset; made where absent. */
  transactionId?: string
  /** Everything but the commit. */
  dryRun?: boolean
  /** Changes the working set. `publications` are drafts for the publish guard. */
  apply(context: WriteContext): Applied<T> | Promise<Applied<T>>
}

export interface Applied<T> {
  value: T
  publications: readonly Publication[]
}

export interface WriteOutcome<T> {
  transactionId: string
  value: T
  changes: readonly IndexedChange[]
}

export interface Writer {
  /**
   * Run one transaction: all of it or nothing, durable before this resolves, one after the other.
   *
   * @throws {@link LakeError} `mutation`, `forbidden`.
   */
  write<T>(request: WriteRequest<T>): Promise<WriteOutcome<T>>
  /** Do something between two transactions. */
  alone<T>(work: () => T): Promise<T>
  /** Resolves once every write asked for so far is through. */
  idle(): Promise<void>
}

export function createWriter(options: WriterOptions): Writer {
  let last: Promise<unknown> = Promise.resolve()
  function queued<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
  return {
    write: (request) => queued(() => run(request, options)),
    alone: (work) => queued(async () => work()),
    idle: async () => {
      await last
    },
  }
}

async function run<T>(request: WriteRequest<T>, options: WriterOptions): Promise<WriteOutcome<T>> {
  const {store, hub, newId} = options
  const {dataset, identity} = request
  const transactionId = requireFreshId(request, options)
  const now = options.now().toISOString()
  const documents = createWorkingSet((id) => store.document(dataset, id))
  const {value, publications} = await request.apply({
    documents,
    transactionId,
    now,
    newId,
    newKey: () => newId().replaceAll('-', '').slice(0, 12),
    select: (query, params) => {
      const changed = [...documents.touched()].map((id) => [id, documents.get(id)] as const)
      return options.select({dataset, query, params, reader: identity, changed})
    },
  })
  const changes = documents.changes()
  if (!request.trusted) requirePermissions(changes, identity, options.access)
  requireReferences(changes, documents, (id) => store.referrers(dataset, [id]))
  if (!request.trusted) await askGuard(changes, publications, {...request, transactionId, now}, options)
  if (!request.dryRun) {
    const transaction = {id: transactionId, dataset, author: identity.id, timestamp: now, changes}
    store.commit(transaction)
    hub.publish(transaction)
  }
  return {transactionId, value, changes}
}

function requireFreshId({transactionId, dataset}: WriteRequest<unknown>, {store, newId}: WriterOptions): string {
  if (transactionId === undefined) return newId()
  if (!/^[\w-]{1,128}$/.test(transactionId)) {
    throw new LakeError(
      'mutation',
      `"${transactionId}" is not a transaction id; use up to 128 letters, digits, "_" and "-"`,
      {
        status: 400,
        type: 'invalidTransactionIdError',
      },
    )
  }
  if (!store.hasTransaction(dataset, transactionId)) return transactionId
  throw new LakeError('mutation', `Transaction "${transactionId}" already exists`, {
    type: 'transactionAlreadyExistsError',
    fields: {id: transactionId},
  })
}

function requirePermissions(changes: readonly IndexedChange[], identity: Identity, access: Access): void {
  for (const {before, after, index} of changes) {
    const permission = before ? 'update' : 'create'
    for (const document of [before, after]) {
      if (document && !access.can(identity, permission, document)) throw insufficientPermissions(permission, index)
    }
  }
}

async function askGuard(
  changes: readonly IndexedChange[],
  publications: readonly Publication[],
  {
    dataset,
    identity,
    transactionId,
    now,
  }: Pick<WriteRequest<unknown>, 'dataset' | 'identity'> & {transactionId: string; now: string},
  {publishGuard, store}: WriterOptions,
): Promise<void> {
  if (!publishGuard || identity.robot) return
  /** What this transaction itself wrote counts as its author's, or editing and publishing at once would hide the edit. */
  const historyOf = (id: string, draft: LakeDocument): Revision[] => {
    const stored = store.history(dataset, id)
    if (id !== draft._id || draft._rev !== transactionId) return stored
    return [...stored, {id, document: draft, author: identity.id, timestamp: now, transactionId}]
  }
  const ask = async (
    action: 'publish' | 'create' | 'update',
    draft: LakeDocument,
    published: LakeDocument | null,
    index: number,
  ) => {
    const refusal = await publishGuard({
      action,
      identity,
      dataset,
      draft,
      published,
      history: async (id) => historyOf(id, draft),
      getDocument: async (id) => store.document(dataset, id),
    })
    if (refusal !== null) throw new LakeError('forbidden', refusal, {type: 'publishRefusedError', index})
  }
  for (const {publishedId, draft, index} of publications) {
    await ask('publish', draft, store.document(dataset, publishedId), index)
  }
  const published = new Set(publications.map((publication) => publication.publishedId))
  for (const {id, before, after, index} of changes) {
    if (!after || isDraftId(id) || isVersionId(id) || published.has(id)) continue
    await ask(before ? 'update' : 'create', after, before, index)
  }
}
