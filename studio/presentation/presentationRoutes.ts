/** Where a site shows drafts to staff. */
export interface PresentationSite {
  /** `https://preview.example.org`, without a path. */
  origin: string
  /** Path of an article with `:slug` in place of the last segment of its address: `/preview/:slug`. */
  route: string
  /** Path to begin with; `/` unless given. */
  home?: string
}

/** The address of an article on the site; `null` while it has no slug. */
export function presentationHref({route}: PresentationSite, slug: string | undefined): string | null {
  return slug ? route.replace(':slug', encodeURIComponent(slug)) : null
}

/**
 * Refuses a site that the tool could not show.
 *
 * @throws TypeError that names the offending value and what would be right.
 */
export function checkPresentationSite({origin, route, home = '/'}: PresentationSite): void {
  const isOrigin =
    URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).origin === origin
  if (!isOrigin) throw refused('origin', origin, 'the origin of a site, like https://preview.example.org')
  if (!route.startsWith('/') || !/\/:slug(?=\/|$)/.test(route)) {
    throw refused('route', route, 'a path with a segment :slug, like /preview/:slug')
  }
  if (!home.startsWith('/')) throw refused('home', home, 'a path, like /')
}

const refused = (field: string, value: string, expected: string) =>
  new TypeError(`clinicContent(): presentation.${field} is "${value}"; expected ${expected}`)
