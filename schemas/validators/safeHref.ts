const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/**
 * Where a link may go: `https:`, `http:`, `mailto:`, `tel:`, a path on this site (`/about`) or a place on this page
 * (`#references`). An allow-list, so `javascript:`, `data:` and whatever comes next are refused in any disguise.
 * Missing passes.
 */
export function safeHref(value: unknown): true | string {
  if (value === undefined || value === null) return true
  if (typeof value !== 'string' || value.trim() === '')
    return 'The link is empty. Enter an address like https://example.org.'
  if (/\s|\p{Cc}|\p{Cf}|\\/u.test(value)) return `The address "${value}" has spaces or hidden characters. Remove them.`
  if (value.startsWith('//')) return `The address "${value}" does not say how to open it. Start it with https://.`
  if (/^\/|^#./.test(value)) return true
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(value)?.[0].toLowerCase()
  if (scheme === undefined)
    return `"${value}" is not an address. Start it with https://, or with / for a page of this site.`
  if (!SCHEMES.has(scheme)) return `A link cannot open "${scheme}". Use an address that starts with https://.`
  return value.length > scheme.length && hasHost(value, scheme)
    ? true
    : `"${value}" does not lead anywhere. Complete the address.`
}

function hasHost(value: string, scheme: string): boolean {
  return scheme === 'mailto:' || scheme === 'tel:' || (URL.canParse(value) && value.startsWith('//', scheme.length))
}
