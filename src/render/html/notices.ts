import type {ArticlePage} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {readableDate} from './readableDate.ts'

/** An article the renderers accept: the client's two kinds. Anything but `'publishable'` is treated as a draft. */
export type RenderableArticle = ArticlePage & {readonly status: 'publishable' | 'draft'}

/**
 * What must be said before the first word of the text, most important first.
 *
 * The first two are forced here whatever the data says: no caller can render a draft or a demonstration without them.
 */
export function noticeTexts(article: RenderableArticle): {id: string; text: string}[] {
  const {clinic, reviewState, nextReviewDue, notices} = article
  const texts = new Map<string, string>()
  if (article.status !== 'publishable') {
    texts.set('not-clinically-reviewed', 'Not clinically reviewed. This is a draft and not for patients.')
  }
  if (clinic?.demo) {
    texts.set('demonstration', 'Demonstration: this clinic and its reviewer are fictional.')
  }
  for (const {id, text} of notices) if (!texts.has(id)) texts.set(id, text)
  if (/^(overdue|in-grace|lapsed)$/.test(reviewState) && !texts.has('review-overdue')) {
    const due = readableDate(nextReviewDue)
    texts.set('review-overdue', `This page is overdue for review${due && `: it was due on ${due}`}.`)
  }
  return [...texts].map(([id, text]) => ({id, text}))
}

export const noticeBanners = (article: RenderableArticle): string =>
  noticeTexts(article)
    .map(({id, text}) => {
      const [first = '', ...rest] = text.split(/(?<=[.:])\s+/)
      return `<p class="cc-notice" data-notice="${escapeHtml(id)}"><strong>${escapeHtml(first)}</strong> ${escapeHtml(rest.join(' '))}</p>`
    })
    .join('')
