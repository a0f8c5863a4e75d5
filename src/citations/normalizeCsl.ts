import {fieldOf, isStoredObject, listOf} from '../storedValue.ts'
import type {CslDate, CslItem} from './cslItem.ts'
import {decodeEntities} from './decodeEntities.ts'
import {normalizeName} from './normalizeName.ts'
import {own} from './own.ts'
import {pageRanges} from './pages.ts'
import {parseIdentifier} from './parseIdentifier.ts'

/** Crossref's names of the kinds of work, where CSL has another. */
const TYPES: {[type: string]: string} = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'posted-content': 'article',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'proceedings-article': 'paper-conference',
  dissertation: 'thesis',
  'reference-entry': 'entry-encyclopedia',
  'report-component': 'report',
  other: 'document',
}

const TEXTS = [
  'container-title',
  'container-title-short',
  'collection-title',
  'collection-number',
  'part-title',
  'title-short',

  'volume',
  'issue',
  'supplement-number',
  'chapter-number',
  'number-of-volumes',
  'number-of-pages',
  'version',
  'number',
  'edition',
  'event-title',
  'event-place',
  'status',
  'genre',
  'publisher',
  'publisher-place',
  'language',
  'PMID',
  'ISBN',
  'ISSN',
  'abstract',
] as const

/**
 * A record of a work in CSL-JSON as services and exports give it, made clean: entities decoded, only the markup that CSL
 * knows, names in parts, pages in full, dates with real parts, identifiers without prefix. Crossref's own shape (titles
 * in lists, `article-number`, `posted-content`) is understood. Never throws; what has no meaning is left out.
 *
 * @example
 * normalizeCsl({type: 'article-journal', title: 'On sleep.', author: [{family: 'Doe', given: 'RJ'}], page: '533-45'})
 */
export function normalizeCsl(record: unknown): CslItem {
  const text = (field: string): string => clean(fieldOf(record, field))
  const type = text('type') || 'document'
  const item: CslItem = {type: own(TYPES, type) ?? type}
  const add = <Field extends keyof CslItem>(field: Field, value: CslItem[Field] | ''): void => {
    if (value) item[field] ||= value
  }
  const id = fieldOf(record, 'id')
  if (typeof id === 'string' || typeof id === 'number') add('id', id)
  add('title', titleOf(text('title'), text('subtitle')))
  for (const field of TEXTS) add(field, text(field))
  add('container-title-short', text('short-container-title') || text('journalAbbreviation'))
  add('publisher-place', text('publisher-location'))
  if (type === 'posted-content') add('genre', 'preprint')
  const pages = text('page').replace(/\s*[‐‑–—−]+\s*|-{2,}/g, '-')
  add('page', pageRanges(pages, '-').replace(/^(\w+)-\1$/, '$1'))
  if (!item.page) add('number', text('article-number'))
  for (const role of ['author', 'editor', 'translator'] as const) {
    const names = listOf(fieldOf(record, role)).flatMap((each) => {
      const name = normalizeName(cleanName(each))
      return name ? [name] : []
    })
    if (names.length) item[role] = names
  }
  add('issued', dateOf(fieldOf(record, 'issued')))
  add('issued', dateOf(fieldOf(record, 'published-print')) ?? dateOf(fieldOf(record, 'published-online')))
  add('accessed', dateOf(fieldOf(record, 'accessed')))
  const doi = parseIdentifier(text('DOI'))
  if (doi?.type === 'doi') item.DOI = doi.value
  const pmcid = text('PMCID').replace(/\D/g, '')
  add('PMCID', pmcid && `PMC${pmcid}`)
  add('URL', text('URL'))
  return item
}

/** Text of a string, a number or the first of a list: one line, entities decoded, only markup that CSL knows. */
function clean(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'string' && typeof first !== 'number') return ''
  return decodeEntities(`${first}`)
    .replace(
      /<(\/?)(?:jats:|mml:)?(em|italic|strong|bold)>/gi,
      (_, slash: string, tag: string) => `<${slash}${/^[ei]/i.test(tag) ? 'i' : 'b'}>`,
    )
    .replace(/<(\/?)jats:(sup|sub)>/gi, '<$1$2>')
    .replace(/<(?!\/?(?:[ib]|su[bp])>|\/?span[ >])\/?[a-z][^<>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function cleanName(name: unknown): unknown {
  if (!isStoredObject(name)) return name
  return Object.fromEntries(Object.entries(name).map(([field, value]) => [field, clean(value)]))
}

/** Title and subtitle in one; the full stop that PubMed puts after titles goes, that of `U.S.` and `...` stays. */
function titleOf(title: string, subtitle: string): string {
  const whole = subtitle && !title.includes(subtitle) ? `${title.replace(/[.:]$/, '')}: ${subtitle}` : title
  return /(?:\.\.|(?:^|[^\p{L}])\p{L}\.)$/u.test(whole) ? whole : whole.replace(/\.$/, '')
}

/** A date with the parts that are numbers; `undefined` without a year. Understands ISO text as well. */
function dateOf(value: unknown): CslDate | undefined {
  const parts = listOf(listOf(fieldOf(value, 'date-parts'))[0])
  const text = fieldOf(value, 'raw') ?? fieldOf(value, 'literal') ?? value
  const given = parts.length
    ? parts
    : (/^\D*(\d{4})(?:[-/](\d\d?))?(?:[-/](\d\d?))?/.exec(typeof text === 'string' ? text : '')?.slice(1) ?? [])
  const [year, month, day] = given.map(Number)
  if (!year) return undefined
  const isMonth = !!month && month <= 12
  return {'date-parts': [isMonth ? (day && day <= 31 ? [year, month, day] : [year, month]) : [year]]}
}
