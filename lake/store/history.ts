import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../document.ts'
import {forgetHistory} from './forgetHistory.ts'
import {inTransaction} from './inTransaction.ts'
import {type Row, toDocumentOrNull, toRevision, toRevisionMark, toTransactionRecord} from './sqliteRows.ts'
import type {Store} from './Store.ts'
import type {Prepare} from './writeTransaction.ts'

/** When to look at a document: after a transaction, at a time (ISO), or when it last was there. */
export type Moment = {transactionId: string} | {time: string} | 'last'

/** A document on both sides of a transaction. */
export interface BeforeAndAfter {
  before: LakeDocument | null
  after: LakeDocument | null
}

/** Transactions that touched one of `ids`, oldest first, all of these conditions held. */
export interface TransactionsRequest {
  dataset: string
  ids: readonly string[]
  /** Ids of the first and last transaction; one that is not known is as if it came before all. */
  from?: string
  to?: string
  /** ISO times, inclusive. */
  fromTime?: string
  toTime?: string
  authors?: readonly string[]
  /** Newest first. */
  reverse?: boolean
  limit: number
}

type History = Pick<Store, 'history' | 'revisionMarks' | 'documentAt' | 'transactions' | 'changesBy' | 'forgetBefore'>

/** What was, read from the rows that `writeTransaction` leaves behind. */
export function createHistory(database: DatabaseSync, sql: Prepare, file: string): History {
  const documentOf = (json: unknown) => toDocumentOrNull(json, file)

  return {
    history: (dataset, id) =>
      sql(
        `SELECT id, transaction_id, author, timestamp, json FROM revisions
         WHERE dataset = ? AND id = ? AND json IS NOT '' ORDER BY sequence`,
      )
        .all(dataset, id)
        .map((row) => toRevision(row, file)),

    revisionMarks: (dataset, id) =>
      sql(
        `SELECT r.sequence, r.transaction_id, t.author, t.timestamp, r.json IS NOT NULL AS is_there
         FROM revisions r JOIN transactions t ON t.dataset = r.dataset AND t.id = r.transaction_id
         WHERE r.dataset = ? AND r.id = ? ORDER BY r.sequence`,
      )
        .all(dataset, id)
        .map(toRevisionMark),

    documentAt: (dataset, id, moment) => {
      const of = 'SELECT json FROM revisions WHERE dataset = ? AND id = ?'
      if (moment === 'last') {
        return documentOf(sql(`${of} AND json IS NOT NULL ORDER BY sequence DESC LIMIT 1`).get(dataset, id)?.json)
      }
      if ('time' in moment) {
        const row = sql(`${of} AND timestamp <= ? ORDER BY sequence DESC LIMIT 1`).get(dataset, id, moment.time)
        return documentOf(row?.json)
      }
      const row = sql(`${of} AND transaction_id = ? ORDER BY sequence DESC LIMIT 1`).get(
        dataset,
        id,
        moment.transactionId,
      )
      return documentOf(row?.json)
    },

    transactions: ({dataset, ids, from, to, fromTime = '', toTime, authors, reverse = false, limit}) => {
      const sequenceOf = (id: string) =>
        Number(sql('SELECT sequence FROM transactions WHERE dataset = ? AND id = ?').get(dataset, id)?.sequence ?? 0)
      return sql(
        `SELECT id, author, timestamp, mutations, document_ids FROM transactions
         WHERE dataset = ?1
           AND id IN (SELECT transaction_id FROM revisions WHERE dataset = ?1 AND id IN (SELECT value FROM json_each(?2)))
           AND sequence >= ?3 AND (?4 IS NULL OR sequence <= ?4)
           AND timestamp >= ?5 AND (?6 IS NULL OR timestamp <= ?6)
           AND (?7 IS NULL OR author IN (SELECT value FROM json_each(?7)))
         ORDER BY sequence ${reverse ? 'DESC' : 'ASC'} LIMIT ?8`,
      )
        .all(
          dataset,
          JSON.stringify(ids),
          from === undefined ? 0 : sequenceOf(from),
          to === undefined ? null : sequenceOf(to),
          fromTime,
          toTime ?? null,
          authors === undefined ? null : JSON.stringify(authors),
          limit,
        )
        .map(toTransactionRecord)
    },

    changesBy: (dataset, id, transactionIds) => {
      const rows: Row[] = sql(
        `SELECT transaction_id, json, (
           SELECT earlier.json FROM revisions earlier
           WHERE earlier.dataset = r.dataset AND earlier.id = r.id AND earlier.sequence < r.sequence
           ORDER BY earlier.sequence DESC LIMIT 1
         ) AS before FROM revisions r
         WHERE dataset = ? AND id = ? AND transaction_id IN (SELECT value FROM json_each(?)) ORDER BY sequence`,
      ).all(dataset, id, JSON.stringify(transactionIds))
      const known = rows.filter((row) => row.json !== '' && row.before !== '')
      return new Map(
        known.map((row) => [String(row.transaction_id), {before: documentOf(row.before), after: documentOf(row.json)}]),
      )
    },

    forgetBefore: (dataset, time) => inTransaction(database, () => forgetHistory(sql, dataset, time)),
  }
}
