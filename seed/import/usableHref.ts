import {safeHref} from '../../schemas/validators/safeHref.ts'
import type {Writing} from './writing.ts'

/** Where a link may lead in the draft; `null` when its words have to go without, which is reported. */
export function usableHref(href: string, words: string, {base, undecided}: Writing): string | null {
  const given = href.startsWith('//') ? `https:${href}` : href.replace(/^\s+|\s+$/g, '').replaceAll(' ', '%20')
  if (safeHref(given) === true && !given.startsWith('/')) return given.startsWith('#') ? null : sameSite(given, base)
  if (given.startsWith('/') && safeHref(given) === true) return given
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(given) && !given.startsWith('#')
  if (isRelative && base !== '' && URL.canParse(given, base)) return sameSite(new URL(given, base).href, base)
  if (!given.startsWith('#'))
    undecided.push({
      what: 'link',
      text: `${words} ${given}`,
      question:
        'This address does not lead anywhere from here. Enter the right one, or leave the words without a link.',
    })
  return null
}

/** A link to a page of the old site becomes a path, so that it still leads there when the site moves. */
function sameSite(href: string, base: string): string {
  if (base === '' || !URL.canParse(href) || !URL.canParse(base)) return href
  const [url, site] = [new URL(href), new URL(base)]
  return url.host === site.host ? `${url.pathname}${url.search}${url.hash}` : href
}
