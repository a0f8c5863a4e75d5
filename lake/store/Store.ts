import type {LakeDocument} from '../document.ts'
import type {RestoredDataset, Snapshot} from './copies.ts'
import type {BeforeAndAfter, Moment, TransactionsRequest} from './history.ts'
import type {Page, PathIndexes} from './pathIndexes.ts'
import type {TextIndex} from './textIndex.ts'
import type {SinceRequest} from './transactionsSince.ts'

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
  /** Who wrote it; `''` where what came before is no longer kept, so that nobody can tell who wrote what of it. */
  author: string
  timestamp: string
  transactionId: string
}

/** That a transaction wrote or (`exists: false`) deleted a document, without what it wrote. */
export interface RevisionMark {
  transactionId: string
  author: string
  timestamp: string
  exists: boolean
  /** Greater than that of every mark before it. */
  order: number
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

/** How much a dataset holds; bytes as they are stored, without indexes. */
export interface DatasetSizes {
  documents: number
  documentBytes: number
  /** Earlier and present ones. */
  revisions: number
  revisionBytes: number
  files: number
  fileBytes: number
}

export interface StoredFile {
  mimeType: string
  bytes: Uint8Array
}

/** What a reader in another process has to hear before it reads. */
export interface StoreNews {
  /** To be given back with the next question. */
  version: number
  /** So much changed that everything known is to be forgotten first. */
  isReset: boolean
  rows: readonly NewsRow[]
}

/** A document that was written or, with a `type` of `null`, deleted. */
export interface NewsRow {
  dataset: string
  id: string
  type: string | null
  /** Left out where the reader finds it in the file. */
  json: string | null
}

/** Where documents live. Every method is synchronous; `commit` returns once the write is durable. */
export interface Store {
  datasets(): DatasetRecord[]
  createDataset(name: string, createdAt: string): void
  deleteDataset(name: string): void
  /** Reads all of it: for people, not for programs. */
  sizes(dataset: string): DatasetSizes

  document(dataset: string, id: string): LakeDocument | null
  /** Every document, in id order, at most `limit`. */
  documents(dataset: string, limit?: number): LakeDocument[]
  /** Documents of these types, in id order, at most `limit`. */
  documentsOfTypes(dataset: string, types: readonly string[], limit?: number): LakeDocument[]
  /** Documents that hold a `_ref` to one of these ids, weak ones included, in id order, at most `limit`. */
  referrers(dataset: string, ids: readonly string[], limit?: number): LakeDocument[]

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
  /** The words of the documents. */
  text: TextIndex

  hasTransaction(dataset: string, id: string): boolean
  /** All or nothing: documents, revisions and the transaction record, durable on return. */
  commit(transaction: StoredTransaction): void
  lastTransactionId(dataset: string): string | null
  /** What listeners missed: see {@link transactionsSince}. */
  transactionsSince(request: SinceRequest): StoredTransaction[] | null
  /** What is kept of it, oldest first. */
  history(dataset: string, id: string): Revision[]
  /** When it was made, written and deleted, oldest first; goes further back than {@link Store.history}. */
  revisionMarks(dataset: string, id: string): RevisionMark[]
  documentAt(dataset: string, id: string, moment: Moment): LakeDocument | null
  transactions(request: TransactionsRequest): TransactionRecord[]
  /** What these transactions did to a document, by transaction id; without those of which too little is kept to tell. */
  changesBy(dataset: string, id: string, transactionIds: readonly string[]): Map<string, BeforeAndAfter>
  /** Let go of what documents were before `time` (ISO), but for the last of it, all in one transaction. @returns How many revisions. */
  forgetBefore(dataset: string, time: string): number

  /** What changed since `version`, everything for `null`. */
  newsSince(version: number | null): StoreNews
  /** Hear what changed: reads from now on see it. Only for readers, which write nothing themselves. */
  follow(news: StoreNews): void
  /** Every read of `work` sees the same moment. */
  atOneMoment<T>(work: () => Promise<T>): Promise<T>

  snapshot(): Snapshot
  /** Everything as it was then, durable on return; tokens and settings stay. */
  restore(snapshot: Snapshot): RestoredDataset[]
  fork(from: string, to: string, createdAt: string): void

  saveToken(hash: string, userId: string, createdAt: string): void
  userOfToken(hash: string): string | null
  deleteToken(hash: string): void

  keyValue(userId: string, key: string): unknown
  setKeyValue(userId: string, key: string, value: unknown): void

  file(dataset: string, path: string): StoredFile | null
  /** The media type of a file without its bytes; `null` for no such file. */
  fileType(dataset: string, path: string): string | null
  saveFile(dataset: string, path: string, file: StoredFile): void

  close(): void
}
