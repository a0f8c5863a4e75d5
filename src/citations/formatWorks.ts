import {ama} from './ama.ts'
import {apa} from './apa.ts'
import type {CslItem} from './cslItem.ts'
import type {CitationStyle, CitedWork} from './formatReference.ts'
import {groupNumbers} from './groupNumbers.ts'
import {tokensToPortableText, type ReferenceBlock} from './portableText.ts'
import {tokensToHtml, tokensToText, type Token} from './token.ts'
import {vancouver} from './vancouver.ts'

/** Every style by name. A site that needs one imports its value from its own entry instead. */
const STYLES = {ama, apa, vancouver} as const

export type StyleName = keyof typeof STYLES

/** In the order in which staff are offered them. */
export const styleNames: readonly StyleName[] = ['ama', 'apa', 'vancouver']

export type ReferenceFormat = 'text' | 'html' | 'portableText'

export interface FormatOptions<Format extends ReferenceFormat = ReferenceFormat> {
  style: StyleName | CitationStyle
  /** `'text'` unless told. HTML has every input character escaped and the DOI or address linked. */
  format?: Format
}

/**
 * One reference without its list number.
 *
 * @example
 * formatReference(toCslJson(citation), {style: 'ama'})
 */
export function formatReference(item: CslItem, options: FormatOptions<'text' | 'html'>): string
export function formatReference(
  item: CslItem,
  options: FormatOptions<'portableText'> & {format: 'portableText'},
): ReferenceBlock
export function formatReference(item: CslItem, {style, format}: FormatOptions): string | ReferenceBlock {
  return written(styleOf(style).formatReference(item), format)
}

/**
 * The reference list of a text.
 *
 * @param items - The works in order of first citing. Numbered styles keep that order; APA sorts by author and date, and
 *   tells works of one author and year apart by letters.
 */
export function formatReferenceList(items: readonly CslItem[], options: FormatOptions<'text' | 'html'>): string[]
export function formatReferenceList(
  items: readonly CslItem[],
  options: FormatOptions<'portableText'> & {format: 'portableText'},
): ReferenceBlock[]
export function formatReferenceList(
  items: readonly CslItem[],
  {style, format}: FormatOptions,
): (string | ReferenceBlock)[] {
  const {arrange, formatReference: toTokens} = styleOf(style)
  const tokens =
    arrange?.(items).map(({item, yearSuffix, names}) => toTokens(item, yearSuffix, names)) ??
    items.map((item) => toTokens(item))
  return tokens.map((each, at) => written(each, format, `reference-${at + 1}`))
}

/**
 * The mark in the text for works cited together: superscript numbers (AMA), `(1,2)` (Vancouver), `(Levy et al., 2011)`
 * (APA).
 *
 * @param options - `works`: every work of the text in order of first citing, which gives numbers, letters and initials;
 *   the cited ones alone when left out. A cited work that is not among them is passed over.
 */
export function formatCitation(
  cited: readonly CslItem[],
  {style, format, works = cited}: FormatOptions<'text' | 'html'> & {works?: readonly CslItem[]},
): string {
  const {formatCitation: toTokens = superscript, arrange} = styleOf(style)
  const arranged = arrange?.(works)
  const found: CitedWork[] = [...new Set(cited)].flatMap((wanted) => {
    const isWanted = (item: CslItem): boolean => item === wanted || (item.id !== undefined && item.id === wanted.id)
    const number = works.findIndex(isWanted) + 1
    const work = arranged?.find(({item}) => isWanted(item)) ?? {item: wanted, yearSuffix: ''}
    return number ? [{...work, number}] : []
  })
  return found.length ? (format === 'html' ? tokensToHtml : tokensToText)(toTokens(found)) : ''
}

const superscript = (cited: readonly CitedWork[]): Token[] => [
  {tag: 'sup', href: '', children: [groupNumbers(cited.map(({number}) => number))]},
]

const styleOf = (style: StyleName | CitationStyle): CitationStyle => (typeof style === 'string' ? STYLES[style] : style)

function written(tokens: Token[], format: ReferenceFormat = 'text', key?: string): string | ReferenceBlock {
  if (format === 'portableText') return tokensToPortableText(tokens, key)
  return format === 'html' ? tokensToHtml(tokens) : tokensToText(tokens)
}
