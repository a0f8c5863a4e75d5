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

export function setHistoryStart(sql: Prepare, dataset: string, {revision, transaction}: HistoryStart): void {
  sql(
    `INSERT INTO history_starts (dataset, revision, transaction_sequence) VALUES (?, ?, ?)
     ON CONFLICT (dataset) DO UPDATE SET revision = excluded.revision, transaction_sequence = excluded.transaction_sequence`,
  ).run(dataset, revision, transaction)
}
