import type {ArticleNotice} from '../articlePage.ts'
import {isServed, type ReviewState} from '../editorial/reviewState.ts'
import {safetyNotices} from '../safetyNotices.ts'
import {documentById, listOf, refOf} from '../storedValue.ts'
import type {StoredArticle} from './storedArticle.ts'

/** The lines above the text that no site may leave out, most urgent first. */
export function noticesOf(article: StoredArticle, isDemo: boolean, review: ReviewState): ArticleNotice[] {
  const {state, lastReviewed, nextReviewDue, extendedUntil} = review
  const notices: ArticleNotice[] = []
  const safety = safetyNotices.find(({value}) => value === article.safetyNotice)
  if (safety) notices.push({id: 'safety', text: safety.text})
  if (!isServed(state)) notices.push(notReviewed)
  if (review.waived) {
    const authors = listOf(article.authors).flatMap((author) => documentById(article.people, refOf(author))?.name ?? [])
    notices.push({
      id: 'not-independently-reviewed',
      text: `Written by ${authors.join(', ')}. Not independently reviewed.`,
    })
  }
  if (state === 'overdue' || state === 'in-grace') {
    const extension = extendedUntil ? ` Extended to ${extendedUntil}: ${article.reviewExtension?.reason}` : ''
    notices.push({
      id: 'review-overdue',
      text: `Last clinically reviewed on ${lastReviewed}; the next review was due on ${nextReviewDue}.${extension}`,
    })
  }
  if (isDemo) notices.push({id: 'demonstration', text: 'Demonstration: this clinic and its reviewer are fictional.'})
  return notices
}

/** The banner of an old post that may be shown for a while without an approval. */
export const adopted: ArticleNotice = {
  id: 'adopted',
  text: 'This is an older page. No clinician has checked it yet: ask the clinic before you rely on it.',
}

/** The words that every renderer puts on a page without a valid approval. */
export const notReviewed: ArticleNotice = {id: 'not-clinically-reviewed', text: 'Not clinically reviewed.'}
