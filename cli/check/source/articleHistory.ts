import {type StoredObject, fieldOf, isStoredObject, listOf, textOf} from '../../../src/storedValue.ts'
import {ndjsonDocuments} from './ndjsonDocuments.ts'

/** One change of one or more documents. */
export interface Transaction {
  id: string
  author: string
  timestamp: string
  documentIds: readonly string[]
}

/** What the Content Lake remembers. How far back depends on the plan; the lake on this machine forgets nothing. */
export interface ArticleHistory {
  /** Changes of these documents, oldest first. */
  transactions(ids: readonly string[]): Promise<Transaction[]>
  /** A document as a transaction left it; `null` when it was deleted, or is not remembered. */
  documentAt(id: string, transactionId: string): Promise<StoredObject | null>
}

/** Transactions asked for at once. */
const PAGE = 500

/** The history routes of one dataset. */
export function articleHistory(dataset: string, get: (path: string) => Promise<Response>): ArticleHistory {
  return {
    async transactions(ids) {
      const found: Transaction[] = []
      for (;;) {
        const search = new URLSearchParams({excludeContent: 'true', limit: String(PAGE)})
        const last = found.at(-1)
        if (last) search.set('fromTransaction', last.id)
        const {body} = await get(`history/${dataset}/transactions/${namesOf(ids)}?${search}`)
        const page: Transaction[] = []
        for await (const {document} of ndjsonDocuments(body ?? noBytes(), `the history of ${ids[0]}`)) {
          page.push(toTransaction(document))
        }
        // A page begins with the transaction it was asked to begin with.
        found.push(...page.filter(({id}) => id !== last?.id))
        if (page.length < PAGE) return found
      }
    },
    async documentAt(id, transactionId) {
      const search = new URLSearchParams({revision: transactionId})
      const answer: unknown = await (await get(`history/${dataset}/documents/${namesOf([id])}?${search}`)).json()
      const [document] = listOf(fieldOf(answer, 'documents'))
      return isStoredObject(document) ? document : null
    },
  }
}

const namesOf = (ids: readonly string[]): string => ids.map(encodeURIComponent).join(',')

async function* noBytes(): AsyncGenerator<Uint8Array> {}

function toTransaction(value: StoredObject): Transaction {
  return {
    id: textOf(value['id']),
    author: textOf(value['author']),
    timestamp: textOf(value['timestamp']),
    documentIds: listOf(value['documentIDs']).map(textOf),
  }
}
