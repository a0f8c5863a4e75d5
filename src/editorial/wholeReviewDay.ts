import {objectsOf, textOf} from '../storedValue.ts'
import type {GatedArticle, StoredReview} from './gateInput.ts'
import {dayOf} from './isoDate.ts'

/**
 * Day on which the whole page was last read: that of the review, or of the one on which a review of changes builds.
 * `null` when that one has gone.
 */
export function wholeReviewDay(review: StoredReview | null, {reviews}: Pick<GatedArticle, 'reviews'>): string | null {
  const key = review?.basedOn
  if (!key) return dayOf(review?.date)
  // One step only: a sign-off of changes names the review of the whole page, not the one before.
  const base = objectsOf(reviews).find((each) => textOf(each._key) === key && !each.basedOn && each.kind === 'clinical')
  return dayOf(base?.date)
}
