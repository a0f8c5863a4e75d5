import type {PersonCard, RenderableArticle} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import {timeElement} from './readableDate.ts'
import {joined} from '../../joined.ts'

/** Who wrote it, who checked it, and when. Says nothing about a review that does not stand. */
export function reviewLine(article: RenderableArticle): string {
  const {status, authors, byline, reviewedBy, lastReviewed, nextReviewDue, firstPublished, dateModified} = article
  const isReviewed = status === 'publishable'
  const dated = (words: string, date: string | null) => (date ? `${words} ${timeElement(date)}.` : '')
  const writers = authors.map(personName).join(', ') || escapeHtml(byline)
  const lines = [
    writers && `Written by ${writers}.`,
    isReviewed && dated(`Reviewed${reviewedBy ? ` by ${personName(reviewedBy)}` : ''} on`, lastReviewed),
    isReviewed && dated('Next review due', nextReviewDue),
    dated('First published', firstPublished),
    dated('Last changed', dateModified),
  ]
  return element('p', joined(lines), ' class="cc-review"')
}

const personName = ({name, honorificSuffix, role, isClinician}: PersonCard): string => {
  const work = role || (!isClinician && 'not a clinician')
  return escapeHtml(joined([name, honorificSuffix], ', ') + (work ? ` (${work})` : ''))
}
