import type {ArticleCard} from '../articlePage.ts'
import {addDays, earliestOf} from '../editorial/isoDate.ts'
import {isServed, reviewState} from '../editorial/reviewState.ts'
import {articleList} from '../queries/article.ts'
import {dayOfCall} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {type Cursor, decodeCursor, encodeCursor} from './cursor.ts'
import {invalid} from './invalid.ts'
import {readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {orNull, shapeOf, text, textOrNull} from './storedShape.ts'
import type {ListedArticle} from './storedArticle.ts'

export interface ArticleFilter {
  /** Slug of a topic, primary or other. */
  topic?: string | null
  audience?: string | null
  kind?: string | null
  /** BCP-47. */
  language?: string | null
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

/** The most articles that one page may ask for. */
const MOST_PER_PAGE = 100

/** Longest extension and longest grace: a review due earlier than this keeps no page up. */
const LONGEST_GRACE_DAYS = 60 + 90

/** One request; the entries that their own page would refuse are left out. */
export async function listArticles(
  reader: Reader,
  {first = 12, after, topic = null, audience = null, kind = null, language = null}: ArticleFilter & PageOptions = {},
  options: CallOptions = {},
): Promise<Page<ArticleCard>> {
  if (!Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE) {
    throw invalid('listArticles', first, 'a number of articles', `1 to ${MOST_PER_PAGE}`)
  }
  const today = dayOfCall(reader, 'listArticles', options)
  const position = after === undefined ? {afterOn: null, afterId: null} : decodeCursor(after)
  const params = {today, dueFrom: addDays(today, -LONGEST_GRACE_DAYS), topic, audience, kind, language, ...position}
  // One more than asked for tells whether there is a next page.
  const {result, syncTags} = await readPage(reader, 'listArticles()', articleList(first + 1), params, options)
  const last = result[first - 1]?.shown
  const cards = await Promise.all(result.slice(0, first).map((article) => toCard(article, today)))
  const items = cards.filter((card) => card !== null)
  return {
    items,
    endCursor: last && result.length > first ? encodeCursor(last.firstPublished ?? '', last._id) : null,
    validUntil: earliestOf(...items.map((item) => item.validUntil)),
    syncTags,
  }
}

const card = shapeOf({
  _id: text,
  title: text,
  slug: text,
  kind: text,
  language: text,
  audience: text,
  summary: text,
  topic: orNull(shapeOf({_id: text, name: text, slug: textOrNull})),
  firstPublished: textOrNull,
  dateModified: textOrNull,
})

/** The entry of an article that may be served; the words that its approval was checked against stay behind. */
async function toCard(article: ListedArticle, today: string): Promise<ArticleCard | null> {
  const {state, lastReviewed, validUntil} = await reviewState(article, {today})
  if (!isServed(state)) return null
  const {_id: id, topic, ...shown} = card({...article, ...article.shown})
  return {
    ...shown,
    id,
    topic: topic && {id: topic._id, name: topic.name, slug: topic.slug},
    lastReviewed: state === 'approved' || state === 'due-soon' ? lastReviewed : null,
    reviewState: state,
    validUntil,
  }
}
