import {buildReview} from '../../src/editorial/buildReview.ts'
import type {ContentHash} from '../../src/editorial/contentHash.ts'
import {decisionRecord} from './decisionRecord.ts'

/** What a clinician decided, and everything that is not decided but given: ids, clock, hash. */
export interface SignOff {
  articleId: string
  reviewerId: string
  userId: string
  /** The clinic's day, `YYYY-MM-DD`. */
  today: string
  /** ISO date-time. */
  now: string
  evidenceSearchedTo: string
  /** `null` for a sign-off of changes, which moves no date. */
  nextReviewDue: string | null
  /** The review of the whole page on which a sign-off of changes builds, by its key and day; `null` for a whole one. */
  basedOn: {key: string; date: string} | null
  note: string
  /** Rules whose warnings the reviewer accepts. */
  acknowledged: readonly string[]
  noHealthClaim: boolean
  hash: ContentHash
  reviewKey: string
  recordId: string
}

/** The public entry, the private record and the field changes of one sign-off; to be written together or not at all. */
export function signOffDocuments(signOff: SignOff) {
  const {articleId, reviewerId, userId, today, now, evidenceSearchedTo, nextReviewDue, note, hash, reviewKey} = signOff
  const {acknowledged, noHealthClaim, basedOn} = signOff
  return {
    review: buildReview({
      key: reviewKey,
      reviewerId,
      date: today,
      contentHash: hash,
      scope: basedOn ? `Changes since the review of ${basedOn.date}` : 'Whole article',
      ...(basedOn && {basedOn: basedOn.key}),
      evidenceSearchedTo,
      acknowledged,
      noHealthClaim,
    }),
    record: {
      ...decisionRecord({
        articleId,
        reviewerId,
        userId,
        now,
        outcome: 'approved',
        note,
        hash,
        recordId: signOff.recordId,
      }),
      reviewKey,
      searchedTo: evidenceSearchedTo,
    },
    set: nextReviewDue === null ? {} : {nextReviewDue},
    unset: ['reviewRequestedOn', 'reviewRequestedFrom'],
  }
}
