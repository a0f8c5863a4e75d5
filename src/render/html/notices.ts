import type {RenderableArticle} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import {readableDate} from './readableDate.ts'

/**
 * What must be said before the first word of the text.
 *
 * The first four are forced here whatever the data says: no caller can render a draft (anything but `'publishable'`),
 * a demonstration, an invented reviewer or an overdue page without them.
 */
export function notices({status, clinic, reviewedBy, reviewState, nextReviewDue, notices}: RenderableArticle): string {
  const texts = [
    status !== 'publishable' && 'Not clinically reviewed.' + (status === 'draft' ? ' Not for patients.' : ''),
    clinic?.demo
      ? 'Demonstration: this clinic and its reviewer are fictional.'
      : reviewedBy?.fictional && 'Demonstration: its reviewer is fictional.',
    /overdue|grace|lapsed/.test(reviewState) &&
      !notices.some(({id}) => id === 'review-overdue') &&
      `The review of this page was due on ${readableDate(nextReviewDue)}.`,
    ...notices.map(({id, text}) => !/^(not-clinically|demo)/.test(id) && text),
  ]
  return texts.map((text) => element('p', text && escapeHtml(text), ' class="cc-notice"')).join('')
}
