import type {CslItem} from './cslItem.ts'
import {tokensToHtml, tokensToText, type Token} from './token.ts'

/** A work cited at one place of the text, with its place in the list of works. */
export interface CitedWork {
  item: CslItem
  /** Its number in order of first citing, from 1. */
  number: number
  /** Letter that tells works of one author and year apart (`'a'`); `''` in numbered styles. */
  yearSuffix: string
  /** What an author-date style calls it; worked out from the work alone when left out. */
  author?: string
}

/** How one manual sets a reference. Import a style from its own entry and only that style is bundled. */
export interface CitationStyle {
  id: string
  /**
   * The reference as tokens, without its number in the list. `yearSuffix` and `names`, which spares setting the authors
   * once more, are what `arrange` of an author-date style found.
   */
  formatReference(item: CslItem, yearSuffix?: string, names?: string): Token[]
  /** The mark in the text for works cited together, `(1,2)` or `(Levy et al., 2011)`; superscript numbers when left out. */
  formatCitation?(cited: readonly CitedWork[]): Token[]
  /** For styles whose list is not in order of citing: that order, and what tells works apart. */
  arrange?(items: readonly CslItem[]): {item: CslItem; yearSuffix: string; author: string; names: string}[]
}

export interface FormatOptions {
  style: CitationStyle
  /** `'text'` unless told. HTML has every input character escaped and the DOI or address linked. */
  format?: 'text' | 'html'
}

/**
 * One reference without its list number.
 *
 * @example
 * formatReference({type: 'article-journal', title: 'Attachment style', ...}, {style: ama, format: 'html'})
 */
export function formatReference(item: CslItem, {style, format}: FormatOptions): string {
  const tokens = style.formatReference(item)
  return format === 'html' ? tokensToHtml(tokens) : tokensToText(tokens)
}
