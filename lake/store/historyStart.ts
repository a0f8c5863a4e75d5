import type {Prepare} from './writeTransaction.ts'

/** Up to where history is forgotten, as sequences, these included: only the last revision of each document is kept of what came until then. */
export interface HistoryStart {
  revision: number
  transaction: number
}

/** Zeros where everything is kept. */
export function historyStart(sql: Prepare, dataset: string): HistoryStart {
  const row = sql('SELECT revision, transaction_sequence FROM history_starts WHERE dataset = ?').get(dataset)
  return {revision: Number(row?.revision ?? 0), transaction: Number(row?.transaction_sequence ?? 0)}
}

/** A dataset's transactions and revisions under another name, in the same order, and as far back. */
export function copyHistory(sql: Prepare, from: string, to: string): void {
  const forgotten = historyStart(sql, from)
  const countUntil = (table: 'transactions' | 'revisions', sequence: number) =>
    Number(sql(`SELECT count(*) AS count FROM ${table} WHERE dataset = ? AND sequence <= ?`).get(from, sequence)?.count)
  const sequenceOf = (table: 'transactions' | 'revisions', place: number) =>
    place === 0
      ? 0
      : Number(
          sql(`SELECT sequence FROM ${table} WHERE dataset = ? ORDER BY sequence LIMIT 1 OFFSET ?`).get(to, place - 1)
            ?.sequence,
        )
  const places = {
    revision: countUntil('revisions', forgotten.revision),
    transaction: countUntil('transactions', forgotten.transaction),
  }
  sql(
    `INSERT INTO transactions (dataset, id, author, timestamp, mutations, document_ids)
     SELECT ?, id, author, timestamp, mutations, document_ids FROM transactions WHERE dataset = ? ORDER BY sequence`,
  ).run(to, from)
  sql(
    `INSERT INTO revisions (dataset, id, transaction_id, author, timestamp, json)
     SELECT ?, id, transaction_id, author, timestamp, json FROM revisions WHERE dataset = ? ORDER BY sequence`,
  ).run(to, from)
  if (forgotten.revision > 0) {
    setHistoryStart(sql, to, {
      revision: sequenceOf('revisions', places.revision),
      transaction: sequenceOf('transactions', places.transaction),
    })
  }
}

export function setHistoryStart(sql: Prepare, dataset: string, {revision, transaction}: HistoryStart): void {
  sql(
    `INSERT INTO history_starts (dataset, revision, transaction_sequence) VALUES (?, ?, ?)
     ON CONFLICT (dataset) DO UPDATE SET revision = excluded.revision, transaction_sequence = excluded.transaction_sequence`,
  ).run(dataset, revision, transaction)
}
