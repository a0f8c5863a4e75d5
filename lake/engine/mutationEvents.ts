import type {LakeDocument} from '../document.ts'
import {isVersionId} from '../documentId.ts'
import type {StoredTransaction} from '../store/Store.ts'
import type {DocumentTest} from './compileFilter.ts'

export interface ListenOptions {
  matches: DocumentTest
  canRead: DocumentTest
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  includeAllVersions: boolean
  includeEffects: boolean
  visibility: string
}

type Transition = 'appear' | 'update' | 'disappear'

/** The events of one transaction for one listener, numbered among themselves: the Studio waits until it has them all. */
export function mutationEvents(transaction: StoredTransaction, options: ListenOptions): Record<string, unknown>[] {
  const heard = transaction.changes.flatMap((change) => {
    if (isVersionId(change.id) && !options.includeAllVersions) return []
    const transition = transitionOf(change.before, change.after, options)
    return transition ? [{...change, transition}] : []
  })
  return heard.map(({id, before, after, mutations, transition}, index) => {
    // A document that leaves the caller's sight tells them nothing about what it has become.
    const shown = after && options.canRead(after) ? after : null
    const earlier = before && options.canRead(before) ? before : null
    const isHidden = after !== null && shown === null
    return {
      eventId: `${transaction.id}#${id}`,
      documentId: id,
      transactionId: transaction.id,
      transition,
      identity: transaction.author,
      timestamp: transaction.timestamp,
      visibility: options.visibility,
      // Absent, not null, where there was no document: the Studio chains revisions by it.
      ...(earlier ? {previousRev: earlier._rev} : {}),
      ...(shown ? {resultRev: shown._rev} : {}),
      transactionTotalEvents: heard.length,
      transactionCurrentEvent: index + 1,
      ...(options.includeMutations ? {mutations: isHidden ? [{delete: {id}}] : mutations} : {}),
      ...(options.includeResult && shown ? {result: shown} : {}),
      ...(options.includePreviousRevision && earlier ? {previous: earlier} : {}),
      ...(options.includeEffects ? {effects: {apply: [0, shown], revert: [0, earlier]}} : {}),
    }
  })
}

function transitionOf(
  before: LakeDocument | null,
  after: LakeDocument | null,
  {matches, canRead}: ListenOptions,
): Transition | null {
  const was = before !== null && canRead(before) && matches(before)
  const is = after !== null && canRead(after) && matches(after)
  if (was && is) return 'update'
  if (is) return 'appear'
  return was ? 'disappear' : null
}
