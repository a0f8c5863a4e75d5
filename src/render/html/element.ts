import {escapeHtml} from '../escapeHtml.ts'

/** An element around HTML, or `''` when there is nothing to hold. `attributes` start with a space. */
export const element = (tag: string, html: string | false | null | undefined, attributes = ''): string =>
  html ? `<${tag}${attributes}>${html}</${tag}>` : ''

/** A link to an address that has been checked; `''` without one. */
export const anchor = (href: string | false | null, words: string): string =>
  href ? element('a', escapeHtml(words), ` href="${escapeHtml(href)}"`) : ''

/** `Non-urgent` from `non-urgent`. */
export const capitalized = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1)
