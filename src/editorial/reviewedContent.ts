import {citedIds} from '../citations/citedIds.ts'
import {canonicalJson} from './canonicalJson.ts'
import {documentById, fieldOf, isStoredObject, listOf, type StoredObject} from '../storedValue.ts'

/** What an approval covers; the shape may only change together with the `fields` version of {@link contentHash}. */
export type ReviewedContent = {readonly [field: string]: unknown}

/** The parts of an article that a review reads, as stored: marks, references and blocks raw. */
export interface ReviewableArticle {
  readonly title?: string | null
  readonly summary?: string | null
  readonly body?: unknown
  readonly primaryTopic?: unknown
  readonly topics?: unknown
  readonly sensitivity?: unknown
  readonly disclosures?: unknown
}

/** The parts of a citation that say which work it is. */
export interface CitedWork {
  readonly _id: string
  readonly title?: string | null
  readonly issued?: {readonly year?: number | null} | null
  readonly doi?: string | null
  readonly pmid?: string | null
  readonly pmcid?: string | null
  readonly isbn?: string | null
  readonly url?: string | null
}

/** Fields that say how a thing is stored or looks. Of those with an underscore, two say something. */
const unreviewed = /^_(?!type$|ref$)|^(markDefs|hotspot|crop|credit|rights)$/

/** Deeper than any page prints and than the Content Lake stores. */
const deepest = 48

/**
 * Exactly what a clinician approves: title, summary, body, topics, sensitivity, disclosures and, for each cited work in
 * order of first use, its identifiers, title and year.
 *
 * Empty values, keys, time stamps and presentation are left out, hidden characters of visual editing are removed, and
 * each mark stands in the words it marks, so that neither keys nor a split of the same words into spans matter. `false`
 * is an answer and stays. Never throws.
 *
 * @param document - The stored draft, the published document or the client's projection: all give the same value.
 * @param citations - Documents of the cited works, in any order; more than needed is fine.
 */
export function reviewedContent(document: ReviewableArticle, citations: readonly CitedWork[]): ReviewedContent {
  const {title, summary, body, primaryTopic, topics, sensitivity, disclosures} = document
  const works = citedIds(body).map((id) => {
    const work = documentById(citations, id)
    const {title, doi, pmid, pmcid, isbn, url} = work ?? {}
    return {id, title, doi, pmid, pmcid, isbn, url, year: fieldOf(work?.issued, 'year')}
  })
  const content = said({title, summary, body, primaryTopic, topics, sensitivity, disclosures, citations: works}, 0)
  return isStoredObject(content) ? content : {}
}

/** What a stored value says, or `undefined` when it says nothing. */
function said(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return visible(value) || undefined
  if (typeof value === 'boolean' || Number.isFinite(value)) return value
  if (depth > deepest) return undefined
  if (Array.isArray(value)) {
    const items = value.map((item) => said(item, depth + 1))
    // In a list of texts, such as the cells of a table row, an empty one keeps its place.
    const isOfTexts = items.some((item) => typeof item === 'string')
    return some(isOfTexts ? items.map((item) => item ?? '') : items.filter((item) => item !== undefined))
  }
  if (!isStoredObject(value)) return undefined
  const isText = Array.isArray(value['children'])
  const says: [string, unknown][] = []
  for (const field of Object.keys(value)) {
    // What else a reference stores changes when a draft is published; what it points to does not.
    if ('_ref' in value ? field !== '_ref' : unreviewed.test(field)) continue
    const item = isText && field === 'children' ? runs(value, depth) : said(value[field], depth + 1)
    if (item !== undefined) says.push([visible(field), item])
  }
  const isWorthSaying = says.some(([field]) => (isText ? field === 'children' : field !== '_type'))
  return isWorthSaying ? Object.fromEntries(says) : undefined
}

/** The words of a text block with their marks in place; neighbours with the same marks are one run. */
function runs(block: StoredObject, depth: number): unknown {
  const found: unknown[] = []
  let run: {text: string; marks?: unknown} | null = null
  let marked = ''
  for (const child of listOf(block['children'])) {
    const text = fieldOf(child, 'text')
    if (typeof text === 'string') {
      const words = visible(text)
      const marks = some(marksSaid(fieldOf(child, 'marks'), block, depth))
      if (words === '') continue
      const before = marked
      marked = canonicalJson({marks})
      if (run && marked === before) run.text += words
      else found.push((run = {text: words, marks}))
    } else {
      const object = said(child, depth + 1)
      if (object !== undefined) found.push(object)
      run = null
    }
  }
  return some(found)
}

/** Each mark of a span: a decorator by its name, an annotation by what it says. */
function marksSaid(marks: unknown, block: StoredObject, depth: number): unknown[] {
  return listOf(marks)
    .map((mark) => said(listOf(block['markDefs']).find((each) => fieldOf(each, '_key') === mark) ?? mark, depth + 1))
    .filter((mark) => mark !== undefined)
}

/**
 * Text without the runs of invisible characters in which visual editing hides its source maps, and without halves of
 * characters. A single joiner, as between the parts of an emoji, stays.
 */
function visible(text: string): string {
  // None of them comes before this one, and most texts hold nothing that does not.
  if (!/[\u200b-\uffff]/.test(text)) return text
  return text
    .replace(/[\u200b-\u200d\u2060-\u2063\ufeff\u{1d173}-\u{1d17a}]{4,}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** The list, or `undefined` when it is empty. */
function some(list: unknown[]): unknown[] | undefined {
  return list.length > 0 ? list : undefined
}
