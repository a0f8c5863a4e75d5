import {historyStart, setHistoryStart} from './historyStart.ts'
import type {Prepare} from './writeTransaction.ts'

/** A dataset's transactions and revisions under another name, in the same order, and as far back. */
export function copyHistory(sql: Prepare, from: string, to: string): void {
  sql(
    `INSERT INTO transactions (dataset, id, author, timestamp, mutations, document_ids)
     SELECT ?, id, author, timestamp, mutations, document_ids FROM transactions WHERE dataset = ? ORDER BY sequence`,
  ).run(to, from)
  sql(
    `INSERT INTO revisions (dataset, id, transaction_id, author, timestamp, json)
     SELECT ?, id, transaction_id, author, timestamp, json FROM revisions WHERE dataset = ? ORDER BY sequence`,
  ).run(to, from)
  const {revision, transaction} = historyStart(sql, from)
  if (revision === 0) return
  /** The rows up to `sequence` are as many in the copy. */
  const inCopy = (table: 'transactions' | 'revisions', sequence: number): number => {
    const count = sql(`SELECT count(*) AS count FROM ${table} WHERE dataset = ? AND sequence <= ?`)
    const last = sql(
      `SELECT max(sequence) AS sequence FROM (SELECT sequence FROM ${table} WHERE dataset = ? ORDER BY sequence LIMIT ?)`,
    )
    return Number(last.get(to, Number(count.get(from, sequence)?.count))?.sequence ?? 0)
  }
  setHistoryStart(sql, to, {
    revision: inCopy('revisions', revision),
    transaction: inCopy('transactions', transaction),
  })
}
