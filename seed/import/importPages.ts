import {parseBibliography} from '../../src/sources/parseBibliography.ts'
import {normalizeCsl} from '../../src/citations/normalizeCsl.ts'
import {articleId} from '../pack/documentIds.ts'
import type {Pack} from '../pack/parsePack.ts'
import {citationDocuments} from '../steps/citationDocuments.ts'
import {publishedId} from '../../src/storedValue.ts'
import {type SeedDocument, storedDocument} from '../SeedDocument.ts'
import {holderOf, type TakenAddresses} from '../takenAddresses.ts'
import {decodeText} from './decodeText.ts'
import {ImportError} from './ImportError.ts'
import type {ImportedArticle, ImportProblem} from './ImportedArticle.ts'
import {type KnownWork, knownWorks, workOf} from './knownWorks.ts'
import {withLocalPictures} from './localPictures.ts'
import type {Sources} from './readSources.ts'

export interface ImportOptions {
  /** `YYYY-MM-DD` on which the rules judge. */
  today: string
  /** Packs whose sources the pages may cite. */
  packs: readonly Pack[]
  /** Works that the dataset holds already. */
  stored?: readonly KnownWork[]
  /** The clinic, topics, people, disclaimers and crisis resources of the dataset, by which the rules judge. */
  surroundings?: readonly unknown[]
  adoptionUntil?: string | undefined
  /** Where articles of the dataset are, or were. */
  addresses?: TakenAddresses
  /** Told before each file. */
  onFile?: (name: string) => void
}

export interface Imported {
  /** The riskiest first. */
  articles: ImportedArticle[]
  problems: ImportProblem[]
}

/**
 * Every page of the sources as a draft. A file that cannot be read is a problem of its own and stops no other.
 */
export async function importPages(
  sources: Sources,
  {today, packs, stored = [], surroundings = [], adoptionUntil, addresses, onFile}: ImportOptions,
): Promise<Imported> {
  // The readers of Word, Markdown and HTML are most of what the seeder loads, and opening a clinic needs none of them.
  const [{convertPage}, {sourcePages}] = await Promise.all([import('./convertPage.ts'), import('./sourcePages.ts')])
  const works = knownWorks(stored)
  for (const work of packWorks(packs))
    works.add(works.match({text: '', identifiers: identifiersOf(work.item)}, false) ?? work, [`@${work.item.id}`])
  const problems: ImportProblem[] = [...sources.problems]
  for (const {name, bytes} of sources.bibliographies) {
    const text = decodeText(bytes)?.text ?? ''
    for (const item of parseBibliography(text).items.map((each) => ({...normalizeCsl(each), id: each.id}))) {
      if (!item.title) continue
      const known = works.match({text: '', identifiers: identifiersOf(item)}, false)
      works.add(known ?? workOf(item), item.id === undefined ? [] : [`@${item.id}`])
    }
    onFile?.(name)
  }
  const articles: ImportedArticle[] = []
  for (const file of sources.files) {
    onFile?.(file.name)
    try {
      for (const page of await sourcePages(file)) {
        const article = await convertPage(page, {works, today, surroundings, adoptionUntil})
        articles.push(sources.root === undefined ? article : await withLocalPictures(article, file.name, sources.root))
      }
    } catch (error) {
      problems.push({source: file.name, message: reasonOf(error)})
    }
  }
  return {articles: withOwnSlugs(articles, addresses).toSorted((a, b) => riskOf(b) - riskOf(a)), problems}
}

function reasonOf(error: unknown): string {
  if (error instanceof ImportError) return error.message
  if (error instanceof RangeError) return 'it nests too deep, or is too large, to be read'
  return `it could not be read: ${error instanceof Error ? error.message : String(error)}`
}

const identifiersOf = ({DOI, PMID}: {DOI?: string | undefined; PMID?: string | undefined}) => [
  ...(DOI ? [{type: 'doi', value: DOI} as const] : []),
  ...(PMID ? [{type: 'pmid', value: PMID} as const] : []),
]

/** The sources of packs, under their pandoc keys too. */
function packWorks(packs: readonly Pack[]): KnownWork[] {
  const sources = packs.flatMap((pack) => pack.sources)
  return citationDocuments({sources}).map((document, index) => {
    const source = sources[index]
    const item = {...normalizeCsl(source), id: source?.id}
    return {id: document._id, item, document: storedDocument({...document, _id: `drafts.${document._id}`})}
  })
}

/**
 * Two pages with one address, or a page with the address of an article of the dataset: it gets another, and a person
 * decides. A page that was imported before stays the draft that it became.
 */
function withOwnSlugs(articles: readonly ImportedArticle[], addresses: TakenAddresses = new Map()): ImportedArticle[] {
  const own = new Set<string>()
  const here = new Set([...addresses.values()].flatMap((ids) => [...ids]))
  return articles.map((article) => {
    const isFree = (slug: string) => {
      const document = atSlug(article.document, slug)
      return !own.has(slug) && (here.has(publishedId(document._id)) || holderOf(document, addresses) === null)
    }
    let slug = article.slug
    for (let number = 2; !isFree(slug); number += 1) slug = `${article.slug}-${number}`
    const holder = own.has(article.slug) ? 'Another page' : 'An article of the dataset'
    own.add(slug)
    if (slug === article.slug) return article
    const undecided = [
      ...article.undecided,
      {
        what: 'web address',
        text: article.slug,
        question: `${holder} has this address; this one is at ${slug}. Choose.`,
      },
    ]
    return {...article, slug, undecided, document: atSlug(article.document, slug)}
  })
}

const atSlug = (document: SeedDocument, slug: string): SeedDocument => ({
  ...document,
  _id: `drafts.${articleId(slug)}`,
  slug: {_type: 'slug', current: slug},
})

/** Findings that may hurt somebody count most. */
const weights: readonly [RegExp, number][] = [
  [/^(SAF|CRI)-/, 20],
  [/^(MED|PRV)-/, 15],
  [/^CLM-/, 10],
  [/^CIT-/, 3],
]

/** How much harm the page may do as it stands: a number to sort by, with no unit. */
export const riskOf = ({findings, words}: Pick<ImportedArticle, 'findings' | 'words'>): number =>
  findings.reduce((sum, {id, severity}) => {
    const weight = weights.find(([pattern]) => pattern.test(id))?.[1] ?? 1
    return sum + (severity === 'block' ? weight : severity === 'warn' ? weight / 4 : 0)
  }, 0) +
  words / 10_000

/**
 * Hours until the page is signed off, as a guess to plan with: a careful reading at 100 words a minute, five minutes
 * for each blocking finding, ten for each source and three for each open question.
 */
export const reviewHoursOf = ({findings, words, citations, undecided}: ImportedArticle): number => {
  const blocking = findings.filter(({severity}) => severity === 'block').length
  const minutes = 10 + words / 100 + blocking * 5 + citations.length * 10 + undecided.length * 3
  return Math.ceil(minutes / 15) / 4
}
