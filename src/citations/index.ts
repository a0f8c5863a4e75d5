/** `clinic-content/citations`: numbering, formatting and export of cited works; no dependency, no network. */
import {ama} from './ama.ts'
import type {CslItem} from './cslItem.ts'
import {formatReference as formatWith, type CitationStyle} from './formatReference.ts'

export {ama} from './ama.ts'
export {citedIds} from './citedIds.ts'
export type {CslDate, CslItem, CslName} from './cslItem.ts'
export type {CitationStyle} from './formatReference.ts'
export {groupNumbers, groupRanges, type NumberRange} from './groupNumbers.ts'
export {indexCitations, type CitationIndex, type CitationUse} from './indexCitations.ts'
export {toCslJson, type CitationFields, type ContributorFields} from './toCslJson.ts'
export {tokensToHtml, tokensToText, type Token} from './token.ts'

/** Every style by name. A site that needs one imports its value from its own entry instead. */
const STYLES = {ama} as const

export type StyleName = keyof typeof STYLES

export interface FormatOptions {
  style: StyleName | CitationStyle
  /** `'text'` unless told. HTML has every input character escaped and the DOI or address linked. */
  format?: 'text' | 'html'
}

/**
 * One reference without its list number.
 *
 * @example
 * formatReference(toCslJson(citation), {style: 'ama'})
 */
export const formatReference = (item: CslItem, {style, format = 'text'}: FormatOptions): string =>
  formatWith(item, {style: typeof style === 'string' ? STYLES[style] : style, format})

/** References in the order given, which for numbered styles is the order of first citing. */
export const formatReferenceList = (items: readonly CslItem[], options: FormatOptions): string[] =>
  items.map((item) => formatReference(item, options))
