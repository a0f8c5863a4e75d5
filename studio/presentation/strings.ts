/** Every word that this package adds to Sanity's Presentation tool. */
export const presentationStrings = {
  title: 'Presentation',
  noAddress: 'This article has no address yet. Give it a title, then press Generate beside the slug field.',
  untitled: 'Untitled',
  source: 'Every article that cites it shows it in its references. Reference and uses lists them.',
} as const
