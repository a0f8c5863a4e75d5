import {isRecord} from '../isRecord.ts'
import type {BeforeAndAfter} from '../store/history.ts'
import type {TransactionRecord} from '../store/Store.ts'
import {effectsOf} from './effects.ts'

export interface LineOptions {
  /** Ids of documents whose part in the transaction may be told. */
  visible: ReadonlySet<string>
  /** What the transaction did to each of them; no effects are told where absent. */
  changes: ReadonlyMap<string, BeforeAndAfter> | null
  mutations: 'none' | 'withoutContent' | 'all'
}

/** A past transaction as a line of the history endpoint. Mutations are told only where every document of it may be. */
export function transactionLine(
  {id, timestamp, author, documentIds, mutations}: TransactionRecord,
  options: LineOptions,
): Record<string, unknown> {
  const documentIDs = documentIds.filter((documentId) => options.visible.has(documentId))
  const isAll = documentIDs.length === documentIds.length
  return {
    id,
    timestamp,
    author,
    documentIDs,
    ...(options.mutations === 'none'
      ? {}
      : {mutations: isAll ? mutations.map(options.mutations === 'all' ? (whole) => whole : withoutContent) : []}),
    ...(options.changes
      ? {
          effects: Object.fromEntries(
            documentIDs.flatMap((documentId) => {
              const change = options.changes?.get(documentId)
              return change ? [[documentId, effectsOf(change.before, change.after)]] : []
            }),
          ),
        }
      : {}),
  }
}

/** `{create: {_id, _type}}`, `{patch: {id}}`, `{delete: {id}}`: which operation on what. */
function withoutContent(mutation: unknown): unknown {
  if (!isRecord(mutation)) return mutation
  return Object.fromEntries(
    Object.entries(mutation).map(([name, target]) => {
      if (!isRecord(target)) return [name, {}]
      const {id, _id, _type} = target
      return [name, id === undefined ? {_id, _type} : {id}]
    }),
  )
}
