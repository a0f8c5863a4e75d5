import type {CslItem} from './cslItem.ts'
import {tokensToHtml, tokensToText, type Token} from './token.ts'

/** How one manual sets a reference. Import a style from its own entry and only that style is bundled. */
export interface CitationStyle {
  id: string
  /** The reference as tokens, without its number in the list. */
  formatReference(item: CslItem): Token[]
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
