import {fieldOf, isStoredObject, objectsOf, textOf} from '../storedValue.ts'
import type {CheckedArticle} from './checkInput.ts'
import {isIsoDate} from './isoDate.ts'
import type {ReviewedContent} from './reviewedContent.ts'

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
  const approvals = objectsOf(article.reviews).filter(
    ({kind, outcome}) => kind === 'clinical' && outcome === 'approved',
  )
  const byKey = (key: string) => approvals.find(({_key}) => key !== '' && textOf(_key) === key)
  const approval = byKey(textOf(fieldOf(fieldOf(publication, 'review'), 'key')))
  const hashOf = (holder: unknown) => textOf(fieldOf(fieldOf(holder, 'contentHash'), 'value'))
  if (!approval || hashOf(approval) === '' || hashOf(approval) !== hashOf(publication)) return null
  const base = textOf(approval.basedOn) === '' ? approval : byKey(textOf(approval.basedOn))
  const wholeReviewOn = textOf(base?.date)
  if (!base || textOf(base.basedOn) !== '' || !isIsoDate(wholeReviewOn)) return null
  return {content, baseKey: textOf(base._key), wholeReviewOn}
}

function contentOf(json: string): ReviewedContent | null {
  try {
    const content: unknown = JSON.parse(json)
    return isStoredObject(content) ? content : null
  } catch {
    return null
  }
}
