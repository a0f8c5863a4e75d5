import type {PersonCard} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import type {RenderableArticle} from './notices.ts'
import {timeElement} from './readableDate.ts'

/** Who wrote it, who checked it, and when. Says nothing about a review that does not stand. */
export function reviewLine(article: RenderableArticle): string {
  const {authors, byline, firstPublished, dateModified} = article
  const published = article.status === 'publishable'
  const writers = authors.map(personName).join(', ') || escapeHtml(byline)
  const reviewer = published && article.reviewedBy ? personName(article.reviewedBy) : ''
  const reviewed = published ? timeElement(article.lastReviewed) : ''
  const due = published ? timeElement(article.nextReviewDue) : ''
  const lines = [
    writers && `Written by ${writers}.`,
    reviewed ? `Reviewed${reviewer && ` by ${reviewer}`} on ${reviewed}.` : reviewer && `Reviewed by ${reviewer}.`,
    due && `Next review due ${due}.`,
    firstPublished && `First published ${timeElement(firstPublished)}.`,
    dateModified && `Last changed ${timeElement(dateModified)}.`,
  ].filter(Boolean)
  return lines.length ? `<p class="cc-review">${lines.join(' ')}</p>` : ''
}

export const personName = ({name, honorificSuffix, role, isClinician}: PersonCard): string =>
  escapeHtml(
    `${name}${honorificSuffix && `, ${honorificSuffix}`}${role || !isClinician ? ` (${role || 'not a clinician'})` : ''}`,
  )
