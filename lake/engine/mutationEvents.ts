import type {LakeDocument} from '../document.ts'
import {isVersionId} from '../documentId.ts'
import type {StoredChange, StoredTransaction} from '../store/Store.ts'
import type {DocumentTest} from './compileFilter.ts'
import {type Effects, effectsOf} from './effects.ts'

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
    return transition ? [{change, transition}] : []
  })
  return heard.map(({change, transition}, index) => {
    const {id, before, after} = change
    const shown = after && options.canRead(after) ? after : null
    const earlier = before && options.canRead(before) ? before : null
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
      // Of a deletion too: the Studio keys a document's events by it and would drop the one that ends the draft. A document that
      // is as it was before (a snapshot was restored) has its revision of then.
      resultRev: shown?._rev ?? transaction.id,
      transactionTotalEvents: heard.length,
      transactionCurrentEvent: index + 1,
      ...(options.includeMutations ? {mutations: visibleMutations(change, earlier, shown)} : {}),
      ...(options.includeResult && shown ? {result: shown} : {}),
      ...(options.includePreviousRevision && earlier ? {previous: earlier} : {}),
      ...(options.includeEffects ? {effects: visibleEffects(change, earlier, shown)} : {}),
    }
  })
}

/** The same for every listener that sees both sides, of whom there may be many. */
const fullEffects = new WeakMap<StoredChange, Effects>()

function visibleEffects(change: StoredChange, earlier: LakeDocument | null, shown: LakeDocument | null): Effects {
  if (earlier !== change.before || shown !== change.after) return effectsOf(earlier, shown)
  const known = fullEffects.get(change)
  if (known) return known
  const effects = effectsOf(earlier, shown)
  fullEffects.set(change, effects)
  return effects
}

/** A document that comes into the caller's sight is new to them; one that leaves it says nothing of what it has become. */
function visibleMutations(
  {id, before, after, mutations}: StoredChange,
  earlier: LakeDocument | null,
  shown: LakeDocument | null,
) {
  if (after && !shown) return [{delete: {id}}]
  if (before && !earlier) return [{create: shown}]
  return mutations
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
