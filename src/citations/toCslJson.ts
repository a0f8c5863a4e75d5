import type {CslItem, CslName} from './cslItem.ts'
import {fieldOf, textOf} from '../storedValue.ts'
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

/** Plain texts of a citation: CSL writes their names with hyphens, and those of identifiers in capitals. */
export const citationTexts =
  'title containerTitle containerTitleShort volume issue page number edition publisher publisherPlace doi pmid pmcid isbn url'.split(
    ' ',
  )

export const cslVariable = (field: string): string =>
  /^(?:doi|pmc?id|isbn|url)$/.test(field)
    ? field.toUpperCase()
    : field.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)

/** A citation as CSL-JSON; absent fields are left out. */
export function toCslJson(citation: CitationFields): CslItem {
  const {issued, authors, editors, accessed} = citation
  const texts: {[variable: string]: string} = {}
  for (const field of citationTexts) {
    const text = textOf(fieldOf(citation, field))
    if (text) texts[cslVariable(field)] = text
  }
  const item: CslItem = {...texts, type: cslType(citation)}
  const id = citation.id ?? citation._id
  const read = toCslDate(accessed)
  if (id) item.id = id
  if (authors?.length) item.author = authors.map(cslName)
  if (editors?.length) item.editor = editors.map(cslName)
  if (issued?.year) item.issued = {'date-parts': [dateParts(issued.year, issued.month, issued.month && issued.day)]}
  if (read) item.accessed = read
  // The name of a site is what readers look for; staff may have entered it as the publisher.
  if (item.type === 'webpage') item['container-title'] ??= item.publisher
  return item
}

/** CSL's type of a stored `kind`: a guideline in a journal is an article, one of its own a report. */
export function cslType({kind, containerTitle, volume}: CitationFields): string {
  if (kind === 'preprint') return 'article'
  if (kind === 'guideline') return containerTitle && volume ? 'article-journal' : 'report'
  if (kind === 'government-page' || kind === 'website') return 'webpage'
  return kind && /^(?:book|chapter|report|dataset|thesis)$/.test(kind) ? kind : 'article-journal'
}

const dateParts = (...parts: (number | null | undefined)[]): number[] => parts.flatMap((part) => part || [])

function cslName({family, given, suffix, nonDroppingParticle, literal}: ContributorFields): CslName {
  if (literal) return {literal}
  return {
    family: family ?? '',
    ...(given && {given}),
    ...(suffix && {suffix}),
    ...(nonDroppingParticle && {'non-dropping-particle': nonDroppingParticle}),
  }
}
