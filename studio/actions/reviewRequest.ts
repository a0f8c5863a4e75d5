import {fieldOf, textOf} from '../../src/storedValue.ts'

/** Why no review can be asked for of a draft, for a caller to put into words; `null` when one can. */
export function reviewRequestProblem(
  draft: unknown,
  evaluation: {readonly review: unknown} | null,
): 'already-approved' | 'already-requested' | null {
  if (evaluation?.review) return 'already-approved'
  return textOf(fieldOf(draft, 'reviewRequestedOn')) === '' ? null : 'already-requested'
}

/** The fields that put a draft on the clinicians' list; only `reviewerId`'s, when there is one. */
export const reviewRequest = (now: string, reviewerId = '') => ({
  reviewRequestedOn: now,
  ...(reviewerId && reviewerAsked(reviewerId)),
})

/** The field that says whose a review is. */
export const reviewerAsked = (reviewerId: string) => ({
  reviewRequestedFrom: {_type: 'reference' as const, _ref: reviewerId, _weak: true},
})
