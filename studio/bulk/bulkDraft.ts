import {createKept} from '../kept.ts'
import type {BulkAction} from './bulkActions.ts'
import type {BulkOutcome} from './runBulk.ts'

/** What somebody is about to do to several articles, and what became of the last time. */
export interface BulkDraft {
  /** Words of the title that are looked for. */
  words: string
  /** Ids of the articles that are ticked. */
  chosen: ReadonlySet<string>
  action: BulkAction
  reviewerId: string
  reason: string
  /** How far an order has come that is being carried out, also while nobody looks. */
  running: {done: number; all: number} | null
  outcomes: readonly BulkOutcome[]
}

export const bulkDraft = createKept<BulkDraft>({
  words: '',
  chosen: new Set(),
  action: 'request-review',
  reviewerId: '',
  reason: '',
  running: null,
  outcomes: [],
})
