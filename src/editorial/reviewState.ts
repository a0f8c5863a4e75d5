import type {ReviewState as ReviewStateName} from '../vocabulary.ts'
import {listOf, fieldOf, refOf} from '../storedValue.ts'
import type {GateInput, StoredReview} from './gateInput.ts'
import type {GateRuleInput} from './gateRules.ts'
import {addDays, dayOf} from './isoDate.ts'
import {judgeReviews} from './judgeReviews.ts'
import {wholeReviewDay} from './wholeReviewDay.ts'
import {isRetired, reviewDates, type ReviewDates} from './reviewDates.ts'

/** How long before its due date a review counts as due soon, in days. */
export const dueSoonDays = 60

/** Where an article stands on one day, and the dates that follow from it, each `YYYY-MM-DD`. */
export interface ReviewState {
  state: ReviewStateName
  /** The approval that stands, as stored; `null` when none does. */
  review: StoredReview | null
  /** `null` too when an author gave it. */
  reviewerId: string | null
  /** An author gave it, and the practice owner allowed that: nothing may call the page independently reviewed. */
  waived: boolean
  /** Day on which the whole page was last read; neither an edit nor a review of changes moves it. */
  lastReviewed: string | null
  /** Last day on which that approval is fresh. */
  nextReviewDue: string | null
  /** Last day of a clinician's extension. */
  extendedUntil: string | null
  /** Last day on which the page may be up. */
  graceUntil: string | null
  /** First day on which this answer may be another without an edit; `null` when there is none. */
  validUntil: string | null
}

/** The states in which an article is served; `gate` finds nothing exactly then. */
export function isServed(state: ReviewStateName): boolean {
  return state === 'approved' || state === 'due-soon' || state === 'overdue' || state === 'in-grace'
}

/**
 * The state of an article on a day, from its reviews, its words and its dates; every article is in exactly one.
 *
 * @param article - Stored fields with the cited works, people and topic beside them.
 * @param options - `today`: `YYYY-MM-DD` in the clinic's time zone.
 * @throws {EditorialError} `crypto-unavailable`
 *
 * @example
 * const {state, lastReviewed} = await reviewState(article, {today: '2026-11-24'})
 */
export async function reviewState(article: GateInput, {today}: {readonly today: string}): Promise<ReviewState> {
  return stateOf({article, today, judgement: await judgeReviews(article, today)})
}

/** {@link reviewState} for reviews that are judged already. */
export function stateOf({article, today, judgement}: GateRuleInput): ReviewState {
  const {review, faults, latest, waiver} = judgement
  const stands = review && faults.size === 0 ? review : null
  const dates = reviewDates(article, article.topic, dayOf(review?.date) ?? today)
  const {due, extendedUntil, graceUntil} = stands ? dates : {due: null, extendedUntil: null, graceUntil: null}
  const changes = [
    due && addDays(due, -dueSoonDays),
    ...[due, extendedUntil, graceUntil].map(dayAfter),
    dayOf(fieldOf(article.retirement, 'on')),
    dayAfter(waiver?.until),
    ...listOf(article.reviews).map((each) => dayOf(fieldOf(each, 'date'))),
  ]
  return {
    state: nameOf(),
    review: stands,
    reviewerId: (!waiver && refOf(stands?.reviewer)) || null,
    waived: !!stands && !!waiver,
    lastReviewed: stands && !waiver ? wholeReviewDay(stands, article) : null,
    nextReviewDue: due,
    extendedUntil,
    graceUntil,
    validUntil: changes.filter((day) => day !== null && day > today).sort()[0] ?? null,
  }

  function nameOf(): ReviewStateName {
    if (article.withdrawal != null) return 'withdrawn'
    if (article.legalHold) return 'legal-hold'
    if (isRetired(article, today)) return 'retired'
    if (!stands) {
      if ((dayOf(article.reviewRequestedOn) ?? '') > latest) return 'in-review'
      return review && faults.has('words') ? 'voided' : 'unreviewed'
    }
    return freshnessOf({due, extendedUntil, graceUntil}, today)
  }
}

function freshnessOf({due, extendedUntil, graceUntil}: ReviewDates, today: string): ReviewStateName {
  if (!due || !graceUntil || today > graceUntil) return 'lapsed'
  if (today < addDays(due, -dueSoonDays)) return 'approved'
  if (today <= due) return 'due-soon'
  return extendedUntil && today <= extendedUntil ? 'in-grace' : 'overdue'
}

function dayAfter(last: string | null | undefined): string | null {
  const day = dayOf(last)
  return day && addDays(day, 1)
}
