import {fieldOf, textOf} from '../../src/storedValue.ts'
import {actionStrings} from './strings.ts'

const strings = actionStrings.requestReview

/** Why no review can be asked for of a draft; `null` when one can. */
export function reviewRequestRefusal(draft: unknown, evaluation: {readonly review: unknown} | null): string | null {
  if (evaluation?.review) return strings.alreadyApproved
  return textOf(fieldOf(draft, 'reviewRequestedOn')) === '' ? null : strings.alreadyRequested
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
