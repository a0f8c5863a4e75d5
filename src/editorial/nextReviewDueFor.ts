import type {CheckedArticle, CheckedTopic} from './checkInput.ts'
import {addMonths} from './isoDate.ts'
import {longestReviewMonths, needsShortGrace} from './reviewDates.ts'

const defaultMonths = 24
const riskyMonths = 12

/**
 * How many months a review may hold: what the topic says, at most 36; else 12 for medication and crisis subjects and 24
 * for others.
 */
export function reviewMonths(
  topic: Pick<CheckedTopic, 'kind' | 'maxReviewMonths'> | null,
  article: Pick<CheckedArticle, 'kind' | 'sensitivity'> = {},
): number {
  const set = topic?.maxReviewMonths
  if (typeof set === 'number' && Number.isFinite(set) && set >= 1) return Math.min(Math.floor(set), longestReviewMonths)
  return needsShortGrace(article, topic) ? riskyMonths : defaultMonths
}

/**
 * The latest day for the next review of an article reviewed on `date`, `YYYY-MM-DD`.
 *
 * @example
 * nextReviewDueFor({_id: 'topic-1', kind: 'concept'}, '2026-11-24') // '2028-11-24'
 */
export function nextReviewDueFor(
  topic: Pick<CheckedTopic, 'kind' | 'maxReviewMonths'> | null,
  date: string,
  article: Pick<CheckedArticle, 'kind' | 'sensitivity'> = {},
): string {
  return addMonths(date, reviewMonths(topic, article))
}
