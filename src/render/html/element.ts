import {escapeHtml} from '../escapeHtml.ts'
import {safeUrl} from './safeUrl.ts'

/** An element around HTML, or `''` when there is nothing to hold. `attributes` start with a space. */
export const element = (tag: string, html: string | false | null | undefined, attributes = ''): string =>
  html ? `<${tag}${attributes}>${html}</${tag}>` : ''

/** A link to an address; `''` without one, or with one that may not stand in a page. */
export const anchor = (address: unknown, words: string): string => {
  const href = safeUrl(address)
  return href ? element('a', escapeHtml(words), ` href="${escapeHtml(href)}"`) : ''
}

/** `Non-urgent` from `non-urgent`. */
export const capitalized = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1)
