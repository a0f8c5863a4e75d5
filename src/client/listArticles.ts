import type {ArticleCard} from '../articlePage.ts'
import {articleList} from '../queries/article.ts'
import {type ArticleFilter, chosenBy, listableOn} from './articleFilter.ts'
import {dayOfCall} from './checkArguments.ts'
import {fieldOf} from '../storedValue.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {countOf, endOf, firstChange, type Page, type PageOptions, positionOf} from './page.ts'
import {readList} from './readPage.ts'
import type {Reader} from './reader.ts'
import {toArticleCard} from './toArticleCard.ts'

/** One request; the entries that their own page would refuse are left out. */
export async function listArticles(
  reader: Reader,
  {first, after, ...filter}: ArticleFilter & PageOptions = {},
  options: CallOptions = {},
): Promise<Page<ArticleCard>> {
  const count = countOf('listArticles', first)
  const day = dayOfCall(reader, 'listArticles', options)
  const params = {...listableOn(day.earliest), ...chosenBy(filter), ...positionOf('listArticles', after)}
  const {result, syncTags} = await readList(reader, 'listArticles()', articleList(count + 1), params, options)
  const cards = await Promise.all(result.slice(0, count).map((article) => toArticleCard(article, day)))
  const items = cards.filter((card) => card !== null)
  return {
    items,
    endCursor: endOf(result, count, ({shown}) => [fieldOf(shown, 'firstPublished'), fieldOf(shown, '_id')]),
    validUntil: firstChange(...items),
    syncTags,
  }
}
