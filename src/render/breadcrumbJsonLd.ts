/** One step of the way to a page, as the page shows it. */
export interface Breadcrumb {
  name: string
  /** Full address; the last step, the page itself, may have none. */
  url?: string
}

export interface BreadcrumbList {
  '@context': 'https://schema.org'
  '@type': 'BreadcrumbList'
  itemListElement: {'@type': 'ListItem'; position: number; name: string; item?: string}[]
}

/** schema.org data of the way to a page, from the first page of the site. For pages that show that way only. */
export const breadcrumbJsonLd = (steps: readonly Breadcrumb[]): BreadcrumbList => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({name, url}, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    ...(url && {item: url}),
  })),
})
