import type {CslItem, CslName} from './cslItem.ts'
import {toCslDate} from './dates.ts'

type Text = string | null | undefined

/** A person or group as a `citation` document stores it. */
export interface ContributorFields {
  family?: Text
  given?: Text
  suffix?: Text
  nonDroppingParticle?: Text
  literal?: Text
}

/** The fields of a `citation` that a reference prints: a stored document and the client's `CitationItem` both fit. */
export interface CitationFields {
  id?: Text
  _id?: Text
  kind?: Text
  title?: Text
  authors?: readonly ContributorFields[] | null | undefined
  editors?: readonly ContributorFields[] | null | undefined
  containerTitle?: Text
  containerTitleShort?: Text
  issued?: {year?: number | null; month?: number | null; day?: number | null} | null | undefined
  volume?: Text
  issue?: Text
  page?: Text
  number?: Text
  edition?: Text
  publisher?: Text
  publisherPlace?: Text
  doi?: Text
  pmid?: Text
  pmcid?: Text
  isbn?: Text
  url?: Text
  accessed?: Text
}

/** Kinds that are not a journal article to CSL. A guideline in a journal is one, too: see `cslType`. */
const CSL_TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  chapter: 'chapter',
  'government-page': 'webpage',
  website: 'webpage',
  guideline: 'report',
  report: 'report',
  dataset: 'dataset',
  thesis: 'thesis',
  preprint: 'article',
}

/** CSL variables that a citation holds as plain text under another name. */
const TEXTS = [
  ['title', 'title'],
  ['container-title', 'containerTitle'],
  ['container-title-short', 'containerTitleShort'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'page'],
  ['number', 'number'],
  ['edition', 'edition'],
  ['publisher', 'publisher'],
  ['publisher-place', 'publisherPlace'],
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['ISBN', 'isbn'],
  ['URL', 'url'],
] as const

/** A citation as CSL-JSON; absent fields are left out. */
export function toCslJson(citation: CitationFields): CslItem {
  const {issued, authors, editors, accessed} = citation
  const item: CslItem = {
    ...Object.fromEntries(TEXTS.flatMap(([variable, field]) => (citation[field] ? [[variable, citation[field]]] : []))),
    type: cslType(citation),
  }
  const id = citation.id ?? citation._id
  if (id) item.id = id
  if (authors?.length) item.author = authors.map(cslName)
  if (editors?.length) item.editor = editors.map(cslName)
  if (issued?.year) {
    const {year, month, day} = issued
    item.issued = {'date-parts': [month ? (day ? [year, month, day] : [year, month]) : [year]]}
  }
  const read = toCslDate(accessed)
  if (read) item.accessed = read
  // The name of a site is what readers look for; staff may have entered it as the publisher.
  if (item.type === 'webpage' && !item['container-title'] && item.publisher) item['container-title'] = item.publisher
  return item
}

function cslType({kind, containerTitle, volume}: CitationFields): string {
  if (kind === 'guideline' && containerTitle && volume) return 'article-journal'
  return CSL_TYPES[kind ?? ''] ?? 'article-journal'
}

function cslName({family, given, suffix, nonDroppingParticle, literal}: ContributorFields): CslName {
  if (literal) return {literal}
  const name: CslName = {family: family ?? ''}
  if (given) name.given = given
  if (suffix) name.suffix = suffix
  if (nonDroppingParticle) name['non-dropping-particle'] = nonDroppingParticle
  return name
}
