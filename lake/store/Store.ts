import type {LakeDocument} from '../document.ts'
import type {RestoredDataset, Snapshot} from './copies.ts'
import type {Page, PathIndexes} from './pathIndexes.ts'

/** One document as a transaction left it. */
export interface StoredChange {
  id: string
  before: LakeDocument | null
  after: LakeDocument | null
  /** The mutations on this document, with queries resolved and keys filled in. */
  mutations: readonly unknown[]
}

export interface StoredTransaction {
  id: string
  dataset: string
  /** Identity id of the writer. */
  author: string
  /** ISO time. */
  timestamp: string
  changes: readonly StoredChange[]
}

/** A document at one moment of its life; `document` is `null` where it was deleted. */
export interface Revision {
  id: string
  document: LakeDocument | null
  author: string
  timestamp: string
  transactionId: string
}

/** A past transaction as the history endpoints show it. */
export interface TransactionRecord {
  id: string
  author: string
  timestamp: string
  /** Ids of every document it touched. */
  documentIds: readonly string[]
  mutations: readonly unknown[]
}

export interface DatasetRecord {
  name: string
  createdAt: string
}

export interface StoredFile {
  mimeType: string
  bytes: Uint8Array
}

/** Where documents live. Every method is synchronous; `commit` returns once the write is durable. */
export interface Store {
  datasets(): DatasetRecord[]
  createDataset(name: string, createdAt: string): void
  deleteDataset(name: string): void

  document(dataset: string, id: string): LakeDocument | null
  /** Every document, in id order. */
  documents(dataset: string): LakeDocument[]
  /** Documents of these types, in id order. */
  documentsOfTypes(dataset: string, types: readonly string[]): LakeDocument[]
  /** Documents that hold a `_ref` to one of these ids, weak ones included, in id order. */
  referrers(dataset: string, ids: readonly string[]): LakeDocument[]

  /** The same as ids, in no order, at most `limit`. */
  referrerIds(dataset: string, ids: readonly string[], limit: number): string[]
  /** Ids of a type, in id order. */
  idsOfType(dataset: string, type: string, descending: boolean, page: Page): string[]
  /** How many of a type: any, those that are no draft or version, or those without a dot in their id. */
  countOfType(dataset: string, type: string, only: 'any' | 'published' | 'root'): number
  /** Every type there is, and perhaps some that there were. */
  types(dataset: string): readonly string[]
  /** Indexes on values inside the documents. */
  paths: PathIndexes

  hasTransaction(dataset: string, id: string): boolean
  /** All or nothing: documents, revisions and the transaction record, durable on return. */
  commit(transaction: StoredTransaction): void
  /** Oldest first. */
  history(dataset: string, id: string): Revision[]
  /** Transactions that touched one of `ids`, oldest first. */
  transactions(dataset: string, ids: readonly string[]): TransactionRecord[]

  snapshot(): Snapshot
  /** Everything as it was then, durable on return; tokens and settings stay. */
  restore(snapshot: Snapshot): RestoredDataset[]
  fork(from: string, to: string, transaction: {id: string; author: string; timestamp: string}): void

  saveToken(hash: string, userId: string, createdAt: string): void
  userOfToken(hash: string): string | null
  deleteToken(hash: string): void

  keyValue(userId: string, key: string): unknown
  setKeyValue(userId: string, key: string, value: unknown): void

  file(dataset: string, path: string): StoredFile | null
  saveFile(dataset: string, path: string, file: StoredFile): void

  close(): void
}
