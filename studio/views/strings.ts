/** Every word of the document views. */
export const viewStrings = {
  readerTitle: 'The page as readers see it',
  phone: 'Phone',
  desktop: 'Desktop',
  widthGroup: 'Width of the page',
  reload: 'Reload',
  openInTab: 'Open in a new tab',
  loading: 'Loading the page',
  noSite: 'No preview site is connected',
  noSiteHint:
    'Set the address of your site in the plugin option `siteUrl` (or SANITY_STUDIO_SITE_URL) and it appears here.',
  noSlug: 'This article has no address yet',
  noSlugHint: 'Give it a title, then press Generate beside the slug field. The page appears here at once.',
  source: {
    styles: {ama: 'As AMA prints it', apa: 'As APA prints it', vancouver: 'As Vancouver prints it'},
    loading: 'Looking for what cites it',
    citedBy: (count: number) =>
      count === 0 ? 'No article cites it' : count === 1 ? 'Cited by 1 article' : `Cited by ${count} articles`,
    furtherReading: 'Named in further reading only.',
    open: 'Open',
    notice: 'Read the notice',
  },
} as const
