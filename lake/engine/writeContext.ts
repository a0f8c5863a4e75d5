import type {QueryParams} from './parseQuery.ts'
import type {WorkingSet} from './workingSet.ts'

/** What mutations and actions write with. */
export interface WriteContext {
  documents: WorkingSet
  transactionId: string
  /** ISO time of the transaction. */
  now: string
  /** A fresh document id. */
  newId(): string
  /** A fresh array key. */
  newKey(): string
  /** Ids of the documents a query selects, the transaction's own changes included. */
  select(query: string, params: QueryParams): Promise<string[]>
}
