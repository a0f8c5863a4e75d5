import {Hono} from 'hono'
import type {LakeDocument} from '../document.ts'
import {isPublishedId, isVersionId, publishedIdOf} from '../documentId.ts'
import type {Identity} from '../engine/access.ts'
import {documentEvents} from '../engine/documentEvents.ts'
import {transactionLine} from '../engine/transactionLine.ts'
import {json, ndjson} from '../http/answers.ts'
import {readFlag} from '../http/readParams.ts'
import {LakeError} from '../LakeError.ts'
import type {BeforeAndAfter, Moment, TransactionsRequest} from '../store/history.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset, requireIdentity} from './requireDataset.ts'

/** What the Studio's history panel reads: a document at a revision or a time, and the transactions that made it. */
export function historyRoutes(context: LakeContext): Hono<LakeEnv> {
  const {store, access} = context
  /** Documents whose history somebody may see: those of which they may read all that is kept. */
  const visibleIds = (dataset: string, ids: readonly string[], identity: Identity): string[] => {
    if (access.reach(identity) === 'everything') return [...ids]
    const canRead = access.test(identity, 'read')
    return ids.filter((id) => {
      const kept = store.history(dataset, id).flatMap(({document}) => document ?? [])
      return kept.length > 0 && kept.every(canRead)
    })
  }

  return new Hono<LakeEnv>()
    .get('/data/history/:dataset/documents/:ids', (c) => {
      const identity = requireIdentity(c.var.identity)
      const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
      const moment = readMoment(new URL(c.req.url).searchParams)
      const canRead = access.test(identity, 'read')
      const documents = idsOf(c.req.param('ids')).flatMap((id): LakeDocument[] => {
        const document = store.documentAt(dataset, id, moment)
        return document && canRead(document) ? [document] : []
      })
      return json({documents})
    })
    .get('/data/history/:dataset/transactions/:ids', (c) => {
      const identity = requireIdentity(c.var.identity)
      const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
      const search = new URL(c.req.url).searchParams
      const ids = visibleIds(dataset, idsOf(c.req.param('ids')), identity)
      const transactions = store.transactions({dataset, ids, ...readTransactionsRequest(search)})
      const told = readFlag(search, 'includeIdentifiedDocumentsOnly')
        ? ids
        : visibleIds(dataset, [...new Set(transactions.flatMap(({documentIds}) => documentIds))], identity)
      const changes = search.get('effectFormat') === 'mendoza' ? changesOf(dataset, told, transactions) : null
      const options = {
        visible: new Set(told),
        mutations: readFlag(search, 'excludeMutations')
          ? ('none' as const)
          : readFlag(search, 'excludeContent')
            ? ('withoutContent' as const)
            : ('all' as const),
      }
      const lines = transactions.map((transaction) => {
        const ofThis = changes?.get(transaction.id) ?? null
        return `${JSON.stringify(transactionLine(transaction, {...options, changes: ofThis}))}\n`
      })
      return ndjson(lines)
    })
    .get('/data/history/:dataset/events/documents/:id', (c) => {
      const identity = requireIdentity(c.var.identity)
      const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
      const id = c.req.param('id')
      const publishedId = publishedIdOf(id)
      const versionId = isVersionId(id) ? id : `drafts.${publishedId}`
      const marks = (documentId: string) =>
        visibleIds(dataset, [documentId], identity).flatMap((visible) => store.revisionMarks(dataset, visible))
      const all = documentEvents({publishedId, versionId, published: marks(publishedId), version: marks(versionId)})
      const shown = isPublishedId(id) ? all.filter((event) => !onlyOfVersions.has(event.type)) : all
      const {events, nextCursor} = pageOf(shown, new URL(c.req.url).searchParams)
      return json({events: {[id]: events}, nextCursor})
    })
    .get('/data/history/:dataset/events/releases/:name', (c) => {
      requireIdentity(c.var.identity)
      requireDataset(c.req.param('dataset'), c.var.identity, context)
      // A list here, unlike the events of documents.
      return json({events: [], nextCursor: ''})
    })

  /** By transaction, then by document. */
  function changesOf(dataset: string, ids: readonly string[], transactions: readonly {id: string}[]) {
    const wanted = transactions.map(({id}) => id)
    const changes = new Map(wanted.map((id) => [id, new Map<string, BeforeAndAfter>()]))
    for (const documentId of ids) {
      for (const [transactionId, change] of store.changesBy(dataset, documentId, wanted)) {
        changes.get(transactionId)?.set(documentId, change)
      }
    }
    return changes
  }
}

const onlyOfVersions = new Set(['createDocumentVersion', 'deleteDocumentVersion'])

function idsOf(text: string): string[] {
  return [...new Set(text.split(',').filter((id) => id !== ''))]
}

/**
 * `?revision=`, `?time=` or `?lastRevision=true`, the last being what is meant by none.
 *
 * @throws {@link LakeError} `bad-request` for two of them, or a time that is none.
 */
function readMoment(search: URLSearchParams): Moment {
  const [revision, time] = [search.get('revision'), search.get('time')]
  if (revision !== null && time !== null) {
    throw new LakeError('bad-request', 'Give "revision" or "time", not both: each says when by itself')
  }
  if (revision !== null) return {transactionId: revision}
  return time === null ? 'last' : {time: readTime('time', time)}
}

function readTransactionsRequest(search: URLSearchParams): Omit<TransactionsRequest, 'dataset' | 'ids'> {
  const text = (name: string) => search.get(name) || undefined
  const [from, to, fromTime, toTime, authors] = [
    'fromTransaction',
    'toTransaction',
    'fromTime',
    'toTime',
    'authors',
  ].map(text)
  return {
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to}),
    ...(fromTime === undefined ? {} : {fromTime: readTime('fromTime', fromTime)}),
    ...(toTime === undefined ? {} : {toTime: readTime('toTime', toTime)}),
    ...(authors === undefined ? {} : {authors: authors.split(',')}),
    reverse: readFlag(search, 'reverse'),
    limit: Math.min(readCount(search, 'limit') ?? MAX_TRANSACTIONS, MAX_TRANSACTIONS),
  }
}

/** More are asked for page by page, from the last one on. */
const MAX_TRANSACTIONS = 1_000

/** A day, or a time that says its zone (RFC 3339): of anything else `Date` guesses, each machine something else. */
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/

function readTime(name: string, text: string): string {
  const time = new Date(text)
  if (TIME.test(text) && !Number.isNaN(time.getTime())) return time.toISOString()
  throw new LakeError('bad-request', `"${name}" must be a time such as 2026-01-31T12:00:00Z, not "${text}"`)
}

function readCount(search: URLSearchParams, name: string): number | null {
  const text = search.get(name)
  if (text === null || text === '') return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new LakeError('bad-request', `"${name}" must be a whole number, not "${text}"`)
}

/** The cursor counts what is left from the oldest event on, so that it holds while new ones come in at the other end. */
function pageOf<T>(newestFirst: readonly T[], search: URLSearchParams): {events: T[]; nextCursor: string} {
  const limit = readCount(search, 'limit') ?? 100
  const left = readCount(search, 'nextCursor') ?? newestFirst.length
  const start = Math.max(0, newestFirst.length - left)
  const events = newestFirst.slice(start, start + limit)
  const after = newestFirst.length - start - events.length
  return {events, nextCursor: events.length > 0 && after > 0 ? String(after) : ''}
}
