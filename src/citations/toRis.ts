import type {CslItem, CslName} from './cslItem.ts'
import {own} from './own.ts'

/** CSL kinds of work and the RIS type that holds one; what is not here is `GEN`. */
const TYPES: {[type: string]: string} = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  article: 'UNPB',
  book: 'BOOK',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  dataset: 'DATA',
  software: 'COMP',
}

/**
 * Works as RIS. PMID and PMCID, for which RIS has no tags, stand where PubMed exports have them (`AN`, `C2`).
 *
 * @example
 * toRis([toCslJson(citation)])
 */
export const toRis = (items: CslItem | readonly CslItem[]): string => [items].flat().map(record).join('\r\n')

function record(item: CslItem): string {
  const {type, issued, page, PMID} = item
  const [first, last] = /^\w*\d\w*-\w*\d\w*$/.test(`${page}`)
    ? `${page}`.split('-')
    : [type === 'book' ? item['number-of-pages'] : page]
  const lines: [tag: string, value: string | number | undefined][] = [
    ['TY', own(TYPES, type) ?? 'GEN'],
    ...(item.author ?? []).map((name): [string, string] => ['AU', person(name)]),
    ...(item.editor ?? []).map((name): [string, string] => ['ED', person(name)]),
    ...(item.translator ?? []).map((name): [string, string] => ['A4', person(name)]),
    ['TI', item.title],
    ['ST', item['title-short']],
    ['T2', item['container-title']],
    ['JA', item['container-title-short']],
    ['T3', item['collection-title']],
    ['PY', issued?.['date-parts']?.[0]?.[0]],
    ['DA', slashed(issued?.['date-parts']?.[0])],
    ['VL', item.volume],
    ['IS', item.issue],
    ['M1', item.number],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['SN', item.ISBN ?? item.ISSN],
    ['DO', item.DOI],
    ['AN', PMID],
    ['DB', PMID && 'PubMed'],
    ['C2', item.PMCID],
    ['UR', item.URL],
    ['Y2', slashed(item.accessed?.['date-parts']?.[0])],
    ['LA', item.language],
    ['AB', item.abstract],
    ['ID', item.id],
  ]
  const written = lines.map(([tag, value]) => [tag, `${value ?? ''}`.replace(/\s+/g, ' ').trim()])
  return `${[...written.filter(([, value]) => value), ['ER', '']].map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`
}

const slashed = (parts: readonly (number | string)[] | undefined): string =>
  parts?.length ? `${[0, 1, 2].map((at) => `${parts[at] ?? ''}`.padStart(parts[at] ? 2 : 0, '0')).join('/')}/` : ''

/** `Family, Given, Suffix`; a group has a comma behind, as EndNote writes it. */
function person({literal, family = '', given, suffix, ...particles}: CslName): string {
  if (literal || !family) return literal || given ? `${literal || given},` : ''
  const last = [particles['non-dropping-particle'] ?? particles['dropping-particle'], family].filter(Boolean).join(' ')
  return [last, given ?? '', suffix].filter((part, at) => part || at === 1).join(', ')
}
