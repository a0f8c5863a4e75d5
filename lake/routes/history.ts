import {Hono} from 'hono'
import type {LakeDocument} from '../document.ts'
import {isDraftId, publishedIdOf} from '../documentId.ts'
import {documentEvents} from '../engine/documentEvents.ts'
import {json} from '../http/answers.ts'
import {readFlag} from '../http/readParams.ts'
import type {Revision, TransactionRecord} from '../store/Store.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset, requireIdentity} from './requireDataset.ts'

/** What the Studio's history panel reads: a document at a revision or a time, and the transactions that made it. */
export function historyRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/data/history/:dataset/documents/:ids', (c) => {
      const identity = requireIdentity(c.var.identity)
      const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
      const search = new URL(c.req.url).searchParams
      const canRead = context.access.test(identity, 'read')
      const documents = c.req
        .param('ids')
        .split(',')
        .flatMap((id) => {
          const document = documentAt(context.store.history(dataset, id), search)
          return document && canRead(document) ? [document] : []
        })
      return json({documents})
    })
    .get('/data/history/:dataset/transactions/:ids', (c) => {
      const identity = requireIdentity(c.var.identity)
      const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
      const search = new URL(c.req.url).searchParams
      const canRead = context.access.test(identity, 'read')
      const ids = c.req.param('ids').split(',')
      const revisions = new Map(ids.map((id) => [id, context.store.history(dataset, id)]))
      const visible = ids.filter((id) =>
        (revisions.get(id) ?? []).every(({document}) => !document || canRead(document)),
      )
      const lines = limited(context.store.transactions(dataset, visible), search).map((transaction) =>
        JSON.stringify(describe(transaction, visible, revisions, search)),
      )
      return new Response(lines.map((line) => `${line}\n`).join(''), {
        headers: {'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store'},
      })
    })
    .get('/data/history/:dataset/events/documents/:id', (c) => {
      const identity = requireIdentity(c.var.identity)
      const dataset = requireDataset(c.req.param('dataset'), c.var.identity, context)
      const id = c.req.param('id')
      const publishedId = publishedIdOf(id)
      const canRead = context.access.test(identity, 'read')
      const readable = (documentId: string) => {
        const revisions = context.store.history(dataset, documentId)
        return revisions.every(({document}) => !document || canRead(document)) ? revisions : []
      }
      const draft = readable(`drafts.${publishedId}`)
      const events = documentEvents({publishedId, published: readable(publishedId), draft})
      const shown = isDraftId(id) ? events : events.filter((event) => !onlyOfDrafts.has(event.type))
      return json({events: {[id]: shown}, nextCursor: ''})
    })
    .get('/data/history/:dataset/events/*', () => json({events: {}, nextCursor: ''}))
}

const onlyOfDrafts = new Set(['createDocumentVersion', 'deleteDocumentVersion'])

function documentAt(revisions: Revision[], search: URLSearchParams): LakeDocument | null {
  const time = search.get('time')
  const revision = search.get('revision')
  if (revision !== null) return revisions.find((item) => item.transactionId === revision)?.document ?? null
  if (time !== null)
    return revisions.findLast((item) => Date.parse(item.timestamp) <= Date.parse(time))?.document ?? null
  return revisions.findLast((item) => item.document !== null)?.document ?? null
}

function limited(transactions: TransactionRecord[], search: URLSearchParams): TransactionRecord[] {
  const from = transactions.findIndex((item) => item.id === search.get('fromTransaction'))
  const to = transactions.findIndex((item) => item.id === search.get('toTransaction'))
  const part = transactions.slice(from === -1 ? 0 : from, to === -1 ? undefined : to + 1)
  const ordered = readFlag(search, 'reverse') ? part.reverse() : part
  const limit = Number(search.get('limit') ?? ordered.length)
  return Number.isInteger(limit) && limit >= 0 ? ordered.slice(0, limit) : ordered
}

/** Effects are whole-value patches: `[0, value]` puts `value` in place of the document. */
function describe(
  transaction: TransactionRecord,
  visible: readonly string[],
  revisions: ReadonlyMap<string, Revision[]>,
  search: URLSearchParams,
): Record<string, unknown> {
  const documentIDs = transaction.documentIds.filter((id) => visible.includes(id))
  const effects = Object.fromEntries(
    documentIDs.map((id) => {
      const all = revisions.get(id) ?? []
      const index = all.findIndex((revision) => revision.transactionId === transaction.id)
      return [id, {apply: [0, all[index]?.document ?? null], revert: [0, all[index - 1]?.document ?? null]}]
    }),
  )
  const hides = readFlag(search, 'excludeContent') || readFlag(search, 'excludeMutations')
  return {
    id: transaction.id,
    timestamp: transaction.timestamp,
    author: transaction.author,
    documentIDs,
    ...(hides || documentIDs.length < transaction.documentIds.length ? {} : {mutations: transaction.mutations}),
    ...(search.get('effectFormat') === 'mendoza' ? {effects} : {}),
  }
}
