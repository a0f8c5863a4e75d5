import type {GatedArticle} from './gateInput.ts'
import {addDays, addMonths, dayOf} from './isoDate.ts'
import {isStoredObject, listOf, refOf, textOf} from '../storedValue.ts'

/** No review holds longer, whatever a topic says. */
export const longestReviewMonths = 36

/** Longest extension of a review, in days. */
export const longestExtensionDays = 60

/** The days that rule how long an approval keeps a page up, each `YYYY-MM-DD`. */
export interface ReviewDates {
  /** Last day on which the review is fresh; `null` when none is set: then nothing keeps the page up. */
  due: string | null
  /** Last day of a clinician's extension, when there is one that counts. */
  extendedUntil: string | null
  /** Last day on which the page is up, with its notice. */
  graceUntil: string | null
}

/**
 * Due date, extension and grace of an article reviewed on `reviewedOn`.
 *
 * The due date is `nextReviewDue`, at most 36 months after the review. An extension counts when it has a reason and a
 * reviewer and ends after the due date; it is cut at 60 days. Grace follows: 30 days for medication and crisis pages, 90
 * for others.
 */
export function reviewDates(
  article: GatedArticle,
  topic: {readonly kind?: string | null} | null,
  reviewedOn: string,
): ReviewDates {
  const stored = dayOf(article.nextReviewDue)
  if (!stored) return {due: null, extendedUntil: null, graceUntil: null}
  const latest = addMonths(reviewedOn, longestReviewMonths)
  const due = stored < latest ? stored : latest
  const extendedUntil = extensionEnd(article.reviewExtension, due)
  const graceUntil = addDays(extendedUntil ?? due, needsShortGrace(article, topic) ? 30 : 90)
  return {due, extendedUntil, graceUntil}
}

/** Whether being out of date can do harm soon: medication, suicide and self-harm pages. */
export function needsShortGrace(article: GatedArticle, topic: {readonly kind?: string | null} | null): boolean {
  return (
    article.kind === 'medication' ||
    topic?.kind === 'medication' ||
    listOf(article.sensitivity).some((value) => value === 'suicide' || value === 'self-harm')
  )
}

/** Whether a retirement is in force; one without a day is. */
export function isRetired({retirement}: GatedArticle, today: string): boolean {
  return retirement != null && (dayOf(retirement.on) ?? today) <= today
}

function extensionEnd(extension: GatedArticle['reviewExtension'], due: string): string | null {
  if (!isStoredObject(extension)) return null
  const until = dayOf(extension.until)
  if (!until || until <= due || textOf(extension.reason).trim() === '' || refOf(extension.reviewer) === '') return null
  const latest = addDays(due, longestExtensionDays)
  return until < latest ? until : latest
}
