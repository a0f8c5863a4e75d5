import type {ArticleCard} from '../articlePage.ts'
import {addDays, earliestOf} from '../editorial/isoDate.ts'
import {articleListQueryOf, MOST_PER_PAGE} from '../queries/article.ts'
import {listOf, textOf} from '../storedValue.ts'
import {isStoredArticle, type StoredArticle} from './articleAnswer.ts'
import {invalid, quote} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {type Cursor, decodeCursor, encodeCursor} from './cursor.ts'
import {judgeArticle} from './judgeArticle.ts'
import type {Reader} from './reader.ts'
import {toArticleCard} from './toArticleCard.ts'

export interface ArticleFilter {
  /** Slug of a topic, primary or other. */
  topic?: string
  audience?: string
  kind?: string
  /** BCP-47. */
  language?: string
}

export interface PageOptions {
  /** Most articles to return, 1 to 100; 12 unless given. */
  first?: number
  /** `endCursor` of the page before. */
  after?: Cursor
}

export interface Page<Item> {
  items: readonly Item[]
  /** Where the next page starts; `null` when this is the last one. */
  endCursor: Cursor | null
  /** First day on which this page may change by itself. */
  validUntil: string | null
  syncTags: readonly string[]
}

/** Longest extension and longest grace: a review due earlier than this keeps no page up. */
const LONGEST_GRACE_DAYS = 60 + 90

/** One request; the entries that their own page would refuse are left out. */
export async function listArticles(
  reader: Reader,
  {first = 12, after, topic, audience, kind, language}: ArticleFilter & PageOptions,
  options: CallOptions,
): Promise<Page<ArticleCard>> {
  if (!Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE) {
    throw invalid(`listArticles(): first ${quote(first)} is not a number from 1 to ${MOST_PER_PAGE}`)
  }
  const position = after === undefined ? null : decodeCursor(after)
  const today = reader.today('listArticles', options)
  const params = {
    today,
    dueFrom: addDays(today, -LONGEST_GRACE_DAYS),
    topic: topic ?? null,
    audience: audience ?? null,
    kind: kind ?? null,
    language: language ?? null,
    afterOn: position?.on ?? null,
    afterId: position?.id ?? null,
  }
  // One more than asked for tells whether there is a next page.
  const {result, syncTags} = await reader.read('listArticles()', articleListQueryOf(first + 1), params, options)
  const stored = listOf(result).filter(isStoredArticle)
  const asked = stored.slice(0, first)
  const last = asked.at(-1)
  const items = await cardsOf(asked, today)
  return {
    items,
    endCursor: last && stored.length > first ? encodeCursor({on: textOf(last.firstPublished), id: last._id}) : null,
    validUntil: earliestOf(...items.map((item) => item.validUntil)),
    syncTags,
  }
}

async function cardsOf(articles: readonly StoredArticle[], today: string): Promise<ArticleCard[]> {
  const cards = articles.map(async (article) => {
    const {findings, review} = await judgeArticle(article, today)
    return findings.length === 0 ? toArticleCard(article, review) : null
  })
  return (await Promise.all(cards)).filter((card) => card !== null)
}
