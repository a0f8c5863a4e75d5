import type {ArticlePage} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import {headingElement} from './headingElement.ts'
import {safeUrl} from './safeUrl.ts'

/**
 * "Report an error", for the `foot` of an article or after it, with the warning that readers need before they write; `''` without an
 * address to write to or a phone of the clinic.
 *
 * @param options - `url`: where reports go, a form of the site or a `mailto:` address; unless given, the clinic's address
 *   for such reports, or else its phone.
 *   `headingLevel`: one below the article's title.
 *
 * @example
 * const url = 'mailto:editor@clinic.example'
 * const {html} = renderArticle(article, {foot: (each) => reportError(each, {url})})
 */
export function reportError(
  {clinic}: Pick<ArticlePage, 'clinic'>,
  {url = '', headingLevel = 2}: {url?: string; headingLevel?: 2 | 3 | 4} = {},
): string {
  const phone = clinic?.phone ?? ''
  const number = phone.replace(/[^\d+]/g, '')
  const mail = clinic?.feedbackEmail && `mailto:${clinic.feedbackEmail}`
  const address = safeUrl(url) ?? safeUrl(mail) ?? (number && `tel:${number}`)
  if (!address) return ''
  const way = address.startsWith('tel:') ? `Call ${phone}` : 'Tell us'
  const words = [
    'Is something on this page wrong or out of date? ',
    element('a', escapeHtml(way), ` href="${escapeHtml(address)}"`),
    '. Please do not send health details: this is not a way to get medical advice, and messages may not be private.',
  ]
  const heading = headingElement(headingLevel, 'Report an error', ' id="cc-report"')
  return element('section', `${heading}<p>${words.join('')}</p>`, ' class="cc-report"')
}
