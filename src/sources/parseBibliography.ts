import {parseBibtex} from './parseBibtex.ts'
import {parseCslJson} from './parseCslJson.ts'
import type {ParsedBibliography} from './parsedBibliography.ts'
import {parseNbib} from './parseNbib.ts'
import {parseRis} from './parseRis.ts'

const PARSERS = {bibtex: parseBibtex, ris: parseRis, nbib: parseNbib, 'csl-json': parseCslJson} as const

export type BibliographyFormat = keyof typeof PARSERS

/** A bibliography read, and as what. */
export interface Bibliography extends ParsedBibliography {
  /** `null` when the text is in none of the formats. */
  format: BibliographyFormat | null
}

/**
 * The works of a bibliography: BibTeX or BibLaTeX, RIS, PubMed (nbib) or CSL-JSON, told apart by looking at the text.
 *
 * What is written badly is read as far as possible and reported with its line; the rest is not lost. Never throws, and
 * takes time in proportion to the length of the text.
 *
 * @example
 * const {items, problems} = parseBibliography(await file.text())
 */
export function parseBibliography(
  text: string,
  format: BibliographyFormat | null = bibliographyFormat(text),
): Bibliography {
  if (format) return {format, ...PARSERS[format](text)}
  const message = 'this is neither BibTeX, RIS, a PubMed export nor CSL-JSON'
  return {format, items: [], problems: text.trim() ? [{line: 1, message}] : []}
}

/** The format of a bibliography; `null` when it is none. */
export function bibliographyFormat(text: string): BibliographyFormat | null {
  if (/^\s*TY {1,3}- /m.test(text)) return 'ris'
  if (/^(?:PMID|OWN|STAT) {0,3}- /m.test(text)) return 'nbib'
  if (/^[\s\uFEFF]{0,99}(?:\[\s{0,99}[{\]]|\{\s{0,99}")/.test(text)) return 'csl-json'
  return /@\s{0,99}[a-z]{2,30}\s{0,99}[{(]/i.test(text) ? 'bibtex' : null
}
