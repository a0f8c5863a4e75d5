import type {ContentHash} from '../../src/editorial/contentHash.ts'
import type {ReviewOutcome} from '../../src/vocabulary.ts'

/** A review with its outcome, and everything that is not decided but given: ids, clock, hash. */
export interface Decision {
  articleId: string
  reviewerId: string
  userId: string
  /** ISO date-time. */
  now: string
  outcome: ReviewOutcome
  /** What the reviewer tells the writer; private. */
  note: string
  /** Of the words that were reviewed. */
  hash: ContentHash
  recordId: string
}

/** The private record of a review. Only an approval has a public entry beside it. */
export function decisionRecord({articleId, reviewerId, userId, now, outcome, note, hash, recordId}: Decision) {
  return {
    _id: `private.review-${recordId}`,
    _type: 'reviewRecord' as const,
    schemaVersion: 1,
    article: {_type: 'reference' as const, _ref: articleId, _weak: true},
    reviewer: {_type: 'reference' as const, _ref: reviewerId, _weak: true},
    userId,
    on: now,
    outcome,
    contentHash: hash,
    ...(note.trim() ? {note: note.trim()} : {}),
  }
}
