/** Every word of this folder; see `studio/i18n`. */
export const presentationWords = {
  'presentation.title': 'Presentation',
  'presentation.no-address':
    'This article has no address yet. Give it a title, then press Generate beside the slug field.',
  'presentation.untitled': 'Untitled',
  'presentation.source': 'Every article that cites it shows it in its references. Reference and uses lists them.',
} as const
