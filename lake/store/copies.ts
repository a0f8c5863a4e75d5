import {LakeError} from '../LakeError.ts'
import {copyHistory} from './copyHistory.ts'
import {historyStart} from './historyStart.ts'
import {type Row, toDocumentOrNull} from './sqliteRows.ts'
import type {StoredChange} from './Store.ts'
import {type Prepare, writeDocument} from './writeTransaction.ts'

/** A moment of the store. It holds no documents: revisions are kept, so a moment is a place in their order. */
export interface Snapshot {
  readonly revision: number
  readonly transaction: number
  /** Id of the last transaction, by which a snapshot that no longer is in the past is told. */
  readonly transactionId: string | null
  readonly datasets: readonly string[]
  /** The number of each dataset's last revision. One that is gone later says that its dataset was deleted and made again. */
  readonly lastRevisions: readonly number[]
}

export interface RestoredDataset {
  dataset: string
  changes: StoredChange[]
}

export function takeSnapshot(sql: Prepare): Snapshot {
  const last = sql('SELECT sequence, id FROM transactions ORDER BY sequence DESC LIMIT 1').get()
  return {
    revision: Number(sql('SELECT ifnull(max(sequence), 0) AS sequence FROM revisions').get()?.sequence),
    transaction: Number(last?.sequence ?? 0),
    transactionId: last ? String(last.id) : null,
    datasets: sql('SELECT name FROM datasets ORDER BY name')
      .all()
      .map((row) => String(row.name)),
    lastRevisions: sql('SELECT max(sequence) AS sequence FROM revisions GROUP BY dataset')
      .all()
      .map((row) => Number(row.sequence)),
  }
}

/**
 * Undo everything since the snapshot, history included. The caller makes it all or nothing.
 *
 * @returns What changed by it, without the datasets that are gone.
 * @throws {@link LakeError} `bad-request` when an earlier snapshot was restored since, a dataset deleted, or the history of then forgotten.
 */
export function restoreSnapshot(sql: Prepare, snapshot: Snapshot, file: string): RestoredDataset[] {
  requirePast(sql, snapshot)
  const touched = sql('SELECT DISTINCT dataset, id FROM revisions WHERE sequence > ?').all(snapshot.revision)
  const changes = touched.map((row) => restoreDocument(sql, row, snapshot, file))
  sql('DELETE FROM revisions WHERE sequence > ?').run(snapshot.revision)
  sql('DELETE FROM transactions WHERE sequence > ?').run(snapshot.transaction)
  const kept = JSON.stringify(snapshot.datasets)
  sql('DELETE FROM files WHERE dataset NOT IN (SELECT value FROM json_each(?))').run(kept)
  sql('DELETE FROM history_starts WHERE dataset NOT IN (SELECT value FROM json_each(?))').run(kept)
  sql('DELETE FROM datasets WHERE name NOT IN (SELECT value FROM json_each(?))').run(kept)
  return snapshot.datasets.flatMap((dataset) => {
    const own = changes.flatMap((item) => (item.dataset === dataset ? [item.change] : []))
    const real = own.filter(({before, after}) => before !== null || after !== null)
    return real.length > 0 ? [{dataset, changes: real}] : []
  })
}

function requirePast(sql: Prepare, snapshot: Snapshot): void {
  const reason = whyNotPast(sql, snapshot)
  if (reason === null) return
  throw new LakeError('bad-request', `restore(): this snapshot is no longer there: ${reason}`)
}

function whyNotPast(sql: Prepare, snapshot: Snapshot): string | null {
  const {revision, transaction, transactionId, datasets, lastRevisions} = snapshot
  const names = new Set(
    sql('SELECT name FROM datasets')
      .all()
      .map(({name}) => String(name)),
  )
  const lost = datasets.find((name) => !names.has(name))
  if (lost !== undefined) return `the dataset "${lost}" was deleted since`
  // Asked first: its last transaction may be forgotten too.
  if (datasets.some((name) => historyStart(sql, name).revision > revision)) {
    return 'it is older than the history that is kept (historyDays)'
  }
  const isThere = (sequence: number) => sql('SELECT 1 FROM revisions WHERE sequence = ?').get(sequence) !== undefined
  if (!lastRevisions.every(isThere)) return 'a dataset was deleted and made again since'
  const row = sql('SELECT id FROM transactions WHERE sequence = ?').get(transaction)
  return (row ? String(row.id) : null) === transactionId ? null : 'an earlier one was restored since'
}

function restoreDocument(sql: Prepare, row: Row, snapshot: Snapshot, file: string) {
  const dataset = String(row.dataset)
  const id = String(row.id)
  const now = sql('SELECT json FROM documents WHERE dataset = ? AND id = ?').get(dataset, id)
  const then = sql(
    'SELECT json FROM revisions WHERE dataset = ? AND id = ? AND sequence <= ? ORDER BY sequence DESC LIMIT 1',
  ).get(dataset, id, snapshot.revision)
  const after = toDocumentOrNull(then?.json, file)
  writeDocument(sql, dataset, id, after)
  return {dataset, change: {id, before: toDocumentOrNull(now?.json, file), after, mutations: []}}
}

/** Copy a dataset's documents as they are, with their history and files. */
export function forkDataset(sql: Prepare, from: string, to: string, createdAt: string): void {
  sql('INSERT INTO datasets (name, created_at) VALUES (?, ?)').run(to, createdAt)
  sql('INSERT INTO documents SELECT ?, id, type, json FROM documents WHERE dataset = ?').run(to, from)
  sql('INSERT INTO document_references SELECT ?, source, target FROM document_references WHERE dataset = ?').run(
    to,
    from,
  )
  sql('INSERT INTO files SELECT ?, path, mime_type, bytes FROM files WHERE dataset = ?').run(to, from)
  copyHistory(sql, from, to)
}
