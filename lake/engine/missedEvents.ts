import type {Store} from '../store/Store.ts'
import {type ListenOptions, mutationEvents} from './mutationEvents.ts'

type MutationEvent = Record<string, unknown>

/** Documents changed while a listener was away; after more than that it reads afresh. */
const MAX_MISSED = 1_000

/** Half of what may wait for a slow reader, who would otherwise be dropped again and again. */
const MAX_MISSED_CHARACTERS = 16 * 1024 * 1024

/** Where a listener stands that has heard nothing since it began: `<transaction>#`, `#` alone before any transaction. */
export function startEventId(store: Store, dataset: string): string {
  return `${store.lastTransactionId(dataset) ?? ''}#`
}

/**
 * What a listener missed since the event `lastEventId`, the rest of that event's own transaction included; `null` where that cannot
 * be told, so that it must read afresh.
 */
export function missedEvents(
  store: Store,
  dataset: string,
  lastEventId: string,
  options: ListenOptions,
): MutationEvent[] | null {
  const end = lastEventId.indexOf('#')
  if (end === -1) return null
  const [transactionId, documentId] = [lastEventId.slice(0, end), lastEventId.slice(end + 1)]
  const transactions = store.transactionsSince({
    dataset,
    transactionId: transactionId === '' ? null : transactionId,
    limit: MAX_MISSED,
  })
  if (!transactions) return null
  const events = transactions.flatMap((transaction) => mutationEvents(transaction, options))
  if (!isWithin(events, MAX_MISSED_CHARACTERS)) return null
  if (documentId !== '') {
    const last = events.findIndex(({eventId}) => eventId === lastEventId)
    return last === -1 ? null : events.slice(last + 1)
  }
  return transactionId === '' ? events : events.filter((event) => event.transactionId !== transactionId)
}

function isWithin(events: readonly MutationEvent[], limit: number): boolean {
  let size = 0
  return events.every((event) => (size += JSON.stringify(event).length) <= limit)
}
