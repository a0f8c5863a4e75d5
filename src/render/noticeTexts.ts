import type {ArticlePage} from '../articlePage.ts'
import {readableDate} from './html/readableDate.ts'

/** What the forced notices depend on. */
export type Noticed = Pick<ArticlePage, 'reviewedBy' | 'reviewState' | 'nextReviewDue' | 'notices'> & {
  status: string
  clinic: {demo: boolean} | null
}

/**
 * What must be said before the first word of the text.
 *
 * The first three are forced here whatever the data says: no caller can render a draft (anything but `'publishable'`),
 * a demonstration, an invented reviewer or an overdue page without them.
 */
export function noticeTexts({status, clinic, reviewedBy, reviewState, nextReviewDue, notices}: Noticed): string[] {
  const due = readableDate(nextReviewDue)
  const texts = [
    status !== 'publishable' && 'Not clinically reviewed.' + (status === 'draft' ? ' Not for patients.' : ''),
    clinic?.demo
      ? 'Demonstration: this clinic and its reviewer are fictional.'
      : reviewedBy?.fictional && 'Demonstration: its reviewer is fictional.',
    /overdue|grace|lapsed/.test(reviewState) &&
      !notices.some(({id}) => id === 'review-overdue') &&
      `The review of this page was due${due && ` on ${due}`}.`,
    ...notices.map(({id, text}) => !/^(not-c|demo)/.test(id) && text),
  ]
  return texts.filter((text) => typeof text === 'string')
}
