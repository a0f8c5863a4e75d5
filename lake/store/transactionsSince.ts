import {isRecord} from '../isRecord.ts'
import {historyStart} from './historyStart.ts'
import {toDocumentOrNull, toTransactionRecord} from './sqliteRows.ts'
import type {StoredChange, StoredTransaction} from './Store.ts'
import type {Prepare} from './writeTransaction.ts'

export interface SinceRequest {
  dataset: string
  /** Known to the caller; `null` for the beginning. */
  transactionId: string | null
  /** The most documents that may have changed since. */
  limit: number
}

/**
 * The transaction itself and all after it, as they were published, oldest first; `null` where it is not known (any more) or too much
 * happened since.
 */
export function transactionsSince(
  sql: Prepare,
  {dataset, transactionId, limit}: SinceRequest,
  file: string,
): StoredTransaction[] | null {
  const first = transactionId === null ? 0 : sequenceOf(sql, dataset, transactionId)
  const {transaction: forgotten} = historyStart(sql, dataset)
  if (first === null || (forgotten > 0 && first <= forgotten)) return null
  const rows = sql(
    'SELECT id, author, timestamp, mutations, document_ids FROM transactions WHERE dataset = ? AND sequence >= ? ORDER BY sequence LIMIT ?',
  ).all(dataset, first, limit + 1)
  const records = rows.map(toTransactionRecord)
  const size = records.reduce((sum, {documentIds}) => sum + documentIds.length, 0)
  if (rows.length > limit || size > limit) return null
  return records.map(({id, author, timestamp, documentIds, mutations}) => ({
    id,
    dataset,
    author,
    timestamp,
    changes: documentIds.map((documentId) => ({
      ...changeOf(sql, {dataset, transactionId: id, documentId}, file),
      mutations: mutations.filter((mutation) => isAbout(mutation, documentId)),
    })),
  }))
}

function sequenceOf(sql: Prepare, dataset: string, transactionId: string): number | null {
  const row = sql('SELECT sequence FROM transactions WHERE dataset = ? AND id = ?').get(dataset, transactionId)
  return row ? Number(row.sequence) : null
}

function changeOf(
  sql: Prepare,
  {dataset, transactionId, documentId}: {dataset: string; transactionId: string; documentId: string},
  file: string,
): Omit<StoredChange, 'mutations'> {
  const after = sql(
    'SELECT sequence, json FROM revisions WHERE dataset = ? AND id = ? AND transaction_id = ? ORDER BY sequence DESC LIMIT 1',
  ).get(dataset, documentId, transactionId)
  const before = sql(
    'SELECT json FROM revisions WHERE dataset = ? AND id = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1',
  ).get(dataset, documentId, after?.sequence ?? 0)
  return {id: documentId, before: toDocumentOrNull(before?.json, file), after: toDocumentOrNull(after?.json, file)}
}

/** `{create: {_id}}`, `{patch: {id}}`, `{delete: {id}}`. */
function isAbout(mutation: unknown, documentId: string): boolean {
  const [target]: unknown[] = isRecord(mutation) ? Object.values(mutation) : []
  return isRecord(target) && (target._id === documentId || target.id === documentId)
}
