/** Where readers find an article, and where the site begins; without a trailing slash. */
export interface PageAddress {
  url: string
  siteUrl: string
  /** No site is known: the address only shows the form that one has. */
  isMadeUp: boolean
}

/**
 * The public address of an article: on the preview site where there is one, else on the site that the clinic names.
 *
 * @param clinicUrl - As stored.
 */
export function pageAddress(
  siteUrl: string | undefined,
  dataset: string,
  clinicUrl: string | null,
  slug: string,
): PageAddress {
  const known = siteUrl ? `${siteUrl}/${encodeURIComponent(dataset)}` : webAddress(clinicUrl)
  const base = known ?? 'https://clinic.example'
  return {url: `${base}/articles/${encodeURIComponent(slug)}`, siteUrl: base, isMadeUp: known === null}
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) && URL.canParse(url) ? url.replace(/\/+$/, '') : null
}
