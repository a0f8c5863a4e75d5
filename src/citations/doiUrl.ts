import {cleanText} from '../render/escapeHtml.ts'

/** The resolver's address of a DOI as stored; `//` and parentheses, which real ones have, are kept. */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(cleanText(doi)).replace(/[?#]/g, encodeURIComponent)}`
