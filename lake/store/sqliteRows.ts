import type {SQLOutputValue} from 'node:sqlite'
import {isLakeDocument, type LakeDocument} from '../document.ts'
import {isStringArray} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'
import type {NewsRow, Revision, RevisionMark, TransactionRecord} from './Store.ts'

export type Row = Record<string, SQLOutputValue>

/**
 * @throws {@link LakeError} `damaged` for a row that holds something else.
 */
export function toDocument(json: string, file: string): LakeDocument {
  const value: unknown = JSON.parse(json)
  if (isLakeDocument(value)) return value
  throw new LakeError('damaged', `A row of ${file} is not a document: ${json.slice(0, 80)}`)
}

/** The document of a column that is NULL where there is none, and `''` in `revisions` where it is no longer kept. */
export function toDocumentOrNull(json: unknown, file: string): LakeDocument | null {
  return typeof json === 'string' && json !== '' ? toDocument(json, file) : null
}

export function toNewsRow({dataset, id, type = null, json = null}: Row): NewsRow {
  return {
    dataset: String(dataset),
    id: String(id),
    type: type === null ? null : String(type),
    json: json === null ? null : String(json),
  }
}

export function toRevision(row: Row, file: string): Revision {
  return {
    id: String(row.id),
    document: toDocumentOrNull(row.json, file),
    author: String(row.author),
    timestamp: String(row.timestamp),
    transactionId: String(row.transaction_id),
  }
}

export function toRevisionMark(row: Row): RevisionMark {
  return {
    transactionId: String(row.transaction_id),
    author: String(row.author),
    timestamp: String(row.timestamp),
    exists: Number(row.is_there) === 1,
    order: Number(row.sequence),
  }
}

export function toTransactionRecord(row: Row): TransactionRecord {
  const documentIds: unknown = JSON.parse(String(row.document_ids))
  const mutations: unknown = JSON.parse(String(row.mutations))
  return {
    id: String(row.id),
    author: String(row.author),
    timestamp: String(row.timestamp),
    documentIds: isStringArray(documentIds) ? documentIds : [],
    mutations: Array.isArray(mutations) ? mutations : [],
  }
}
