import {fieldOf, isStoredObject, textOf} from '../storedValue.ts'
import type {CheckedArticle} from './checkInput.ts'
import {clinicalApprovals} from './clinicalApprovals.ts'
import {isIsoDate} from './isoDate.ts'
import type {ReviewedContent} from './reviewedContent.ts'
import {wholeReviewDay} from './wholeReviewDay.ts'

/** Words that readers have had and a clinician approved, from which a sign-off of changes can go on. */
export interface ApprovedVersion {
  content: ReviewedContent
  /** Key of the review of the whole page on which they rest, and its day, `YYYY-MM-DD`. */
  baseKey: string
  wholeReviewOn: string
}

/**
 * What a publication record says was approved, when a sign-off of the changes since may build on it: the article still
 * holds the approval of exactly those words and the review of the whole page behind it, and the next review is not due.
 *
 * @param publication - The newest confirmed `publication` document of the article.
 * @param today - `YYYY-MM-DD` where the clinic is.
 * @returns `null` where the whole page has to be read again.
 */
export function approvedVersion(publication: unknown, article: CheckedArticle, today: string): ApprovedVersion | null {
  const content = contentOf(textOf(fieldOf(publication, 'content')))
  const due = textOf(article.nextReviewDue)
  if (content === null || fieldOf(publication, 'state') !== 'confirmed' || !isIsoDate(due) || due < today) return null
  const key = textOf(fieldOf(fieldOf(publication, 'review'), 'key'))
  const approval = clinicalApprovals(article).find(({_key}) => key !== '' && textOf(_key) === key)
  const hashOf = (holder: unknown) => textOf(fieldOf(fieldOf(holder, 'contentHash'), 'value'))
  if (!approval || hashOf(approval) === '' || hashOf(approval) !== hashOf(publication)) return null
  const wholeReviewOn = wholeReviewDay(approval, article)
  return wholeReviewOn === null ? null : {content, baseKey: approval.basedOn || key, wholeReviewOn}
}

function contentOf(json: string): ReviewedContent | null {
  try {
    const content: unknown = JSON.parse(json)
    return isStoredObject(content) ? content : null
  } catch {
    return null
  }
}
