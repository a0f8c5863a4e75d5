import type {CslItem} from '../../src/citations/cslItem.ts'
import {dedupeKey} from '../../src/citations/dedupeKey.ts'
import {dedupeKeys} from '../../src/citations/dedupeKeys.ts'
import type {Identifier} from '../../src/citations/parseIdentifier.ts'
import {toCitationFields} from '../../src/sources/toCitationFields.ts'
import {citationId} from '../pack/documentIds.ts'
import {type SeedDocument, storedDocument} from '../SeedDocument.ts'
import type {ReferenceEntry} from './referenceEntries.ts'

/** A work that an import may cite. */
export interface KnownWork {
  /** Id of its `citation` document, without `drafts.`. */
  id: string
  item: CslItem
  /** The document, where the dataset does not hold it. */
  document: SeedDocument | null
}

/** Every work that is known so far, found again by identifier or by title. */
export interface KnownWorks {
  add(work: KnownWork, keys?: readonly string[]): void
  byKey(key: string): KnownWork | null
  /** The work of a reference line; unless told otherwise, an identifier that nobody knows becomes an unverified record. */
  match(entry: Pick<ReferenceEntry, 'text' | 'identifiers'>, mayAdd?: boolean): KnownWork | null
}

export function knownWorks(works: readonly KnownWork[] = []): KnownWorks {
  const byKey = new Map<string, KnownWork>()
  const titled: {work: KnownWork; title: string}[] = []
  const add = (work: KnownWork, keys: readonly string[] = []) => {
    const all = [
      ...dedupeKeys(work.item).filter((key) => !key.startsWith('title:')),
      ...urlKeys(work.item.URL),
      ...(work.item.ISBN ? [`isbn:${work.item.ISBN.replace(/[-\s]/g, '')}`] : []),
      ...keys,
    ]
    for (const key of all) if (!byKey.has(key)) byKey.set(key, work)
    const title = plain(work.item.title ?? '')
    if (title.split(' ').length >= 4) titled.push({work, title})
  }
  for (const work of works) add(work)
  return {
    add,
    byKey: (key) => byKey.get(key) ?? null,
    match(entry, mayAdd = true) {
      for (const identifier of entry.identifiers) {
        const known = byKey.get(keyOf(identifier))
        if (known) return known
      }
      const similar = entry.identifiers.some(({type}) => type !== 'url') ? null : byTitle(entry.text, titled)
      if (similar) return similar
      const [best] = entry.identifiers
      if (!best || !mayAdd) return null
      const work = newWork(entry, best)
      add(work)
      return work
    },
  }
}

/** A record as a draft that says that nobody has checked it. */
export function workOf(item: CslItem): KnownWork {
  const id = citationId({
    id: String(item.id ?? item.title ?? ''),
    ...(item.DOI ? {DOI: item.DOI} : {}),
    ...(item.PMID ? {PMID: item.PMID} : {}),
    ...(item.ISBN ? {ISBN: item.ISBN} : {}),
    ...(item.URL ? {URL: item.URL} : {}),
  })
  const record = toCitationFields(item, (at) => `author-${at + 1}`)
  const document = storedDocument({
    _id: `drafts.${id}`,
    _type: 'citation',
    ...record,
    verification: {state: 'unverified'},
  })
  return {id, item, document}
}

export const keyOf = ({type, value}: Identifier): string => {
  if (type === 'url') return urlKeys(value)[0] ?? ''
  if (type === 'isbn') return `isbn:${value}`
  if (type === 'arxiv') return `arxiv:${value.toLowerCase()}`
  return dedupeKey({type: 'document', [type === 'doi' ? 'DOI' : type === 'pmid' ? 'PMID' : 'PMCID']: value})
}

const urlKeys = (url: string | undefined): string[] =>
  url
    ? [
        `url:${url
          .toLowerCase()
          .replace(/^https?:\/\/(www\.)?/, '')
          .replace(/[/#?]+$/, '')}`,
      ]
    : []

/** Nothing is guessed beyond the identifier: the title is what the page printed, and staff complete the rest. */
function newWork({text, identifiers}: Pick<ReferenceEntry, 'text' | 'identifiers'>, best: Identifier): KnownWork {
  const value = (type: Identifier['type']) => identifiers.find((each) => each.type === type)?.value
  const [doi, pmid, pmcid, isbn, arxiv, url] = [
    value('doi'),
    value('pmid'),
    value('pmcid'),
    value('isbn'),
    value('arxiv'),
    value('url'),
  ]
  const item: CslItem = {
    type:
      best.type === 'url'
        ? 'webpage'
        : best.type === 'isbn'
          ? 'book'
          : best.type === 'arxiv'
            ? 'article'
            : 'article-journal',
    title: printedTitle(text) || best.value,
    ...(doi && {DOI: doi}),
    ...(pmid && {PMID: pmid}),
    ...(pmcid && {PMCID: pmcid}),
    ...(isbn && {ISBN: isbn}),
    ...(arxiv && {URL: `https://arxiv.org/abs/${arxiv}`}),
    ...(pmcid && !doi && !pmid && {URL: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`}),
    ...(url && {URL: url}),
  }
  return workOf(item)
}

/**
 * The title in a printed reference, where its style makes plain which part it is: after the year in APA, after the
 * authors in AMA and Vancouver. Else the whole line without its identifiers.
 */
export function printedTitle(text: string): string {
  const line = text
    .replace(
      /(?:https?:\/\/\S+|\bdoi:?\s*10\.\S+|\b10\.\d{4,9}\/\S+|\bPMID:?\s*\d+|\bPMCID?:?\s*(?:PMC)?\d+)\.?/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
  const apa = /\((?:19|20)\d\d[a-z]?(?:, [^)]+)?\)\.\s*(.+?)[.?!](?:\s|$)/.exec(line)?.[1]
  const ama = /^(?:[\p{Lu}][\p{L}'’-]+ \p{Lu}{1,3}(?:, |\. )|et al\.? |\. )+([\p{Lu}“"].{10,}?)[.?!]\s/u.exec(line)?.[1]
  const title = (apa ?? ama ?? line).replace(/[\s.,;:]+$/, '')
  return title.slice(0, 500)
}

/** The work whose title the line prints, or nearly; two that fit are none. */
function byTitle(text: string, titled: readonly {work: KnownWork; title: string}[]): KnownWork | null {
  const line = plain(text)
  const words = new Set(line.split(' '))
  const year = /\b(19|20)\d\d\b/.exec(text)?.[0]
  const found = titled.filter(({work, title}) => {
    if (` ${line} `.includes(` ${title} `)) return true
    const own = title.split(' ')
    const share = own.filter((word) => words.has(word)).length / own.length
    const written = work.item.issued?.['date-parts']?.[0]?.[0]
    const isYear = year === undefined || written === undefined || Math.abs(Number(written) - Number(year)) <= 1
    const family = plain(work.item.author?.[0]?.family ?? '')
    return own.length >= 5 && share >= 0.85 && isYear && (family === '' || line.includes(family))
  })
  const ids = new Set(found.map(({work}) => work.id))
  return ids.size === 1 ? (found[0]?.work ?? null) : null
}

const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
