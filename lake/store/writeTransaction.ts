import type {StatementSync} from 'node:sqlite'
import type {LakeDocument} from '../document.ts'
import {referenceTargets} from '../engine/collectReferences.ts'
import type {StoredTransaction} from './Store.ts'

export type Prepare = (text: string) => StatementSync

/** The rows of one transaction; the caller makes them all or nothing. */
export function writeTransaction(sql: Prepare, transaction: StoredTransaction): void {
  const {dataset, id, author, timestamp, changes} = transaction
  sql(
    'INSERT INTO transactions (dataset, id, author, timestamp, mutations, document_ids) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    dataset,
    id,
    author,
    timestamp,
    JSON.stringify(changes.flatMap((change) => change.mutations)),
    JSON.stringify(changes.map((change) => change.id)),
  )
  for (const {id: documentId, after} of changes) {
    const json = after && JSON.stringify(after)
    writeDocument(sql, dataset, documentId, after, json)
    sql('INSERT INTO revisions (dataset, id, transaction_id, author, timestamp, json) VALUES (?, ?, ?, ?, ?, ?)').run(
      dataset,
      documentId,
      id,
      author,
      timestamp,
      json,
    )
  }
}

/** A document's row and references as they are to be from now on; `null` removes them. */
export function writeDocument(
  sql: Prepare,
  dataset: string,
  id: string,
  document: LakeDocument | null,
  json: string | null = document && JSON.stringify(document),
): void {
  sql('DELETE FROM document_references WHERE dataset = ? AND source = ?').run(dataset, id)
  if (!document) {
    sql('DELETE FROM documents WHERE dataset = ? AND id = ?').run(dataset, id)
    return
  }
  sql(
    'INSERT INTO documents (dataset, id, type, json) VALUES (?, ?, ?, ?) ON CONFLICT (dataset, id) DO UPDATE SET type = excluded.type, json = excluded.json',
  ).run(dataset, id, document._type, json)
  for (const target of referenceTargets(document)) {
    sql('INSERT INTO document_references (dataset, source, target) VALUES (?, ?, ?)').run(dataset, id, target)
  }
}
