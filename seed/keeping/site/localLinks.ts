import {isStoredObject} from '../../../src/storedValue.ts'

/**
 * Stored text whose links within the site lead on: to the page in this folder where there is one (`pages` gives its
 * address by slug), else to the clinic's own address.
 */
export function localLinks(
  value: readonly unknown[],
  pages: ReadonlyMap<string, string>,
  clinicUrl: string | null,
): unknown[] {
  return value.map((item) => withLocalLinks(item, pages, clinicUrl))
}

function withLocalLinks(value: unknown, pages: ReadonlyMap<string, string>, clinicUrl: string | null): unknown {
  if (Array.isArray(value)) return localLinks(value, pages, clinicUrl)
  if (!isStoredObject(value)) return value
  const {href} = value
  if (value['_type'] === 'link' && typeof href === 'string' && /^\/(?!\/)/.test(href))
    return {...value, href: addressOf(href, pages, clinicUrl)}
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [field, withLocalLinks(each, pages, clinicUrl)]),
  )
}

function addressOf(href: string, pages: ReadonlyMap<string, string>, clinicUrl: string | null): string {
  const [path = '', fragment] = href.split('#')
  const slug = path.split('?')[0]?.replace(/\/$/, '').split('/').at(-1) ?? ''
  const page = pages.get(slug)
  if (page !== undefined) return fragment ? `${page}#${fragment}` : page
  return clinicUrl !== null && URL.canParse(href, clinicUrl) ? new URL(href, clinicUrl).href : href
}
