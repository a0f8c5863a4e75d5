import type {CitationItem, Contributor} from '../articlePage.ts'
import {doiUrl} from '../citations/doiUrl.ts'
import {joined} from '../joined.ts'
import {webUrl} from './webUrl.ts'

/** A cited work in schema.org's words. */
export interface CitationNode {
  '@type': 'ScholarlyArticle' | 'Book' | 'Chapter' | 'Report' | 'WebPage' | 'Dataset' | 'Thesis'
  name: string
  author?: ({'@type': 'Person'; name: string} | {'@type': 'Organization'; name: string})[]
  datePublished?: string
  isPartOf?: {'@type': 'Periodical'; name: string}
  identifier?: {'@type': 'PropertyValue'; propertyID: string; value: string}[]
  /** `Retracted` and the like, as the page says beside the reference. */
  creativeWorkStatus?: string
  sameAs?: string
  url?: string
  /** A copy at an archive. */
  archivedAt?: string
}

const TYPES: Readonly<Record<string, CitationNode['@type']>> = {
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  guideline: 'Report',
  'government-page': 'WebPage',
  website: 'WebPage',
  dataset: 'Dataset',
  thesis: 'Thesis',
}
const STATUS: Readonly<Record<string, string>> = {
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
  'expression-of-concern': 'Expression of concern',
  preprint: 'Preprint',
}

/** Only what the printed reference shows. */
export function citationNode(work: CitationItem): CitationNode {
  const {kind, title, authors, issued, containerTitle, publicationStatus, doi, pmid, url, archiveUrl} = work
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined
  const node: CitationNode = {'@type': type ?? 'ScholarlyArticle', name: title}
  const status = STATUS[publicationStatus?.status ?? '']
  const identifiers = [
    ['doi', doi],
    ['pmid', pmid],
  ] as const
  if (authors.length) node.author = authors.map(authorNode)
  if (issued?.year) node.datePublished = isoDate(issued.year, issued.month, issued.month && issued.day)
  if (node['@type'] === 'ScholarlyArticle' && containerTitle) {
    node.isPartOf = {'@type': 'Periodical', name: containerTitle}
  }
  if (doi || pmid) {
    node.identifier = identifiers.flatMap(([propertyID, value]) =>
      value ? [{'@type': 'PropertyValue' as const, propertyID, value}] : [],
    )
  }
  if (status) node.creativeWorkStatus = status
  if (doi) node.sameAs = doiUrl(doi)
  else if (url && /^https?:\/\//i.test(url)) node.url = url
  const archived = webUrl(archiveUrl)
  if (archived) node.archivedAt = archived
  return node
}

const authorNode = ({family, given, suffix, nonDroppingParticle, literal}: Contributor) =>
  literal
    ? {'@type': 'Organization' as const, name: literal}
    : {'@type': 'Person' as const, name: joined([given, nonDroppingParticle, family, suffix])}

const isoDate = (...parts: (number | null)[]): string =>
  parts
    .filter(Boolean)
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-')
