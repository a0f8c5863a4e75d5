import type {LakeDocument} from '../document.ts'
import {isDraftId, isVersionId} from '../documentId.ts'
import type {StoredTransaction} from '../store/Store.ts'
import type {DocumentTest} from './compileFilter.ts'
import {tagsOfChange} from './syncTags.ts'

export interface LiveMessage {
  id: string
  transaction: StoredTransaction
}

/** Messages kept for readers that come back. */
const MAX_KEPT = 1_000

/** Numbers transactions for live readers and keeps the last ones. Ids change with every start, so an older one means `restart`. */
export interface LiveLog {
  /** The id of the newest message, or of the start. */
  latest(): string
  append(transaction: StoredTransaction): LiveMessage
  /** Messages after `id`, or `null` when `id` is not known here. */
  since(id: string): LiveMessage[] | null
}

export function createLiveLog(bootId: string): LiveLog {
  const kept: LiveMessage[] = []
  const start = `${bootId}-0`
  let count = 0
  return {
    latest: () => kept.at(-1)?.id ?? start,
    append: (transaction) => {
      count += 1
      const message = {id: `${bootId}-${count}`, transaction}
      kept.push(message)
      if (kept.length > MAX_KEPT) kept.shift()
      return message
    },
    since: (id) => {
      if (id === start && kept.length === count) return [...kept]
      const index = kept.findIndex((message) => message.id === id)
      return index === -1 ? null : kept.slice(index + 1)
    },
  }
}

/** The tags a reader may learn of: changes to documents they may read, drafts only where asked for. */
export function liveTags(transaction: StoredTransaction, canRead: DocumentTest, includeDrafts: boolean): string[] {
  const visible = (document: LakeDocument | null) => (document && canRead(document) ? document : null)
  const tags = transaction.changes.flatMap(({id, before, after}) => {
    if (!includeDrafts && (isDraftId(id) || isVersionId(id))) return []
    const seenBefore = visible(before)
    const seenAfter = visible(after)
    return seenBefore || seenAfter ? tagsOfChange(transaction.dataset, seenBefore, seenAfter) : []
  })
  return [...new Set(tags)]
}
