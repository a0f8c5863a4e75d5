import type {ArticleCard} from '../articlePage.ts'
import {fieldOf, listOf, objectsOf, refOf} from '../storedValue.ts'
import {relatedArticles} from '../queries/article.ts'
import {listableOn} from './articleFilter.ts'
import {assertSlug, dayOfCall} from './checkArguments.ts'
import type {ArticleOptions} from './getArticle.ts'
import {countOf, firstChange, type Listing} from './page.ts'
import {readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {toArticleCard} from './toArticleCard.ts'

export interface RelatedOptions extends ArticleOptions {
  /** Most entries to return, 1 to 50; 4 unless given. */
  first?: number
}

/** One request; those that share the most topics come first, the newest of them before the others. */
export async function related(
  reader: Reader,
  slug: string,
  options: RelatedOptions = {},
): Promise<Listing<ArticleCard>> {
  assertSlug('related', slug)
  const count = countOf('related', options.first ?? 4)
  const day = dayOfCall(reader, 'related', options)
  const params = {...listableOn(day.earliest), slug, language: options.language ?? null}
  const {result, syncTags} = await readPage(reader, `related("${slug}")`, relatedArticles, params, options)
  const ours = new Set(listOf(fieldOf(result.article, 'topics')))
  const found = await Promise.all(
    objectsOf(result.article?.articles).map(async (article) => {
      const theirs = new Set([article.primaryTopic, ...listOf(article.topics)].map(refOf))
      return {card: await toArticleCard(article, day), shared: [...theirs].filter((id) => ours.has(id)).length}
    }),
  )
  const cards = found.sort((a, b) => b.shared - a.shared).flatMap(({card}) => card ?? [])
  const items = cards.slice(0, count)
  // One that is left out today may take the place of another.
  return {items, validUntil: firstChange(...cards), syncTags}
}
