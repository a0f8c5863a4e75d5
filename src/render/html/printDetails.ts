import type {ArticlePage} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import {safeUrl} from './safeUrl.ts'
import {joined} from '../../joined.ts'

/**
 * The foot of a printed page: who publishes it, where the clinic is and where to find the page as it is today. Hidden on
 * a screen by `articleCss`.
 *
 * @param options - `url`: full address of the page.
 */
export function printDetails({clinic}: Pick<ArticlePage, 'clinic'>, {url}: {url: string}): string {
  const {streetAddress, extendedAddress, addressLocality, addressRegion, postalCode} = clinic?.address ?? {}
  const lines = [
    clinic && (clinic.displayName || clinic.legalName),
    joined([streetAddress, extendedAddress], ', '),
    joined([addressLocality, joined([addressRegion, postalCode])], ', '),
    clinic?.phone,
  ]
  const address = safeUrl(url)
  const parts = [
    ...lines.filter(Boolean).map((line) => escapeHtml(line)),
    address && `This page may have changed since it was printed. See ${escapeHtml(address)}`,
  ]
  return element('p', joined(parts, '<br>'), ' class="cc-print"')
}
