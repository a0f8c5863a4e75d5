import type {PersonCard, RenderableArticle} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import {timeElement} from './readableDate.ts'

/** Who wrote it, who checked it, and when. Says nothing about a review that does not stand. */
export function reviewLine(article: RenderableArticle): string {
  const {authors, byline, firstPublished, dateModified} = article
  const {reviewedBy, lastReviewed, nextReviewDue} = article.status === 'publishable' ? article : NO_REVIEW
  const dated = (words: string, date: string | null) => (date ? `${words} ${timeElement(date)}.` : '')
  const writers = authors.map(personName).join(', ') || escapeHtml(byline)
  const lines = [
    writers && `Written by ${writers}.`,
    dated(`Reviewed${reviewedBy ? ` by ${personName(reviewedBy)}` : ''} on`, lastReviewed),
    dated('Next review due', nextReviewDue),
    dated('First published', firstPublished),
    dated('Last changed', dateModified),
  ]
  return element('p', lines.filter(Boolean).join(' '), ' class="cc-review"')
}

const NO_REVIEW = {reviewedBy: null, lastReviewed: null, nextReviewDue: null}

const personName = ({name, honorificSuffix, role, isClinician}: PersonCard): string => {
  const work = role || (!isClinician && 'not a clinician')
  return escapeHtml([name, honorificSuffix].filter(Boolean).join(', ') + (work ? ` (${work})` : ''))
}
