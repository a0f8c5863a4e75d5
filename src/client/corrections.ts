import type {ArticleCard, ChangeLogEntry} from '../articlePage.ts'
import {correctionList} from '../queries/article.ts'
import {type ArticleFilter, chosenBy, listableOn} from './articleFilter.ts'
import {dayOfCall} from './checkArguments.ts'
import {fieldOf, objectsOf} from '../storedValue.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {countOf, endOf, firstChange, type Page, type PageOptions, positionOf} from './page.ts'
import {readList} from './readPage.ts'
import type {Reader} from './reader.ts'
import {each, shapeOf, text} from './storedShape.ts'
import {toArticleCard} from './toArticleCard.ts'

/** An article with what was corrected in it, the latest correction first. */
export interface CorrectedArticle extends ArticleCard {
  corrections: readonly Pick<ChangeLogEntry, 'date' | 'note'>[]
}

const correctionsOf = each(shapeOf({date: text, note: text}))

/** One request; a correction of an article whose page would be refused is left out with it. */
export async function corrections(
  reader: Reader,
  {first, after, ...filter}: ArticleFilter & PageOptions = {},
  options: CallOptions = {},
): Promise<Page<CorrectedArticle>> {
  const count = countOf('corrections', first)
  const day = dayOfCall(reader, 'corrections', options)
  const params = {...listableOn(day.earliest), ...chosenBy(filter), ...positionOf('corrections', after)}
  const {result, syncTags} = await readList(reader, 'corrections()', correctionList(count + 1), params, options)
  const found = await Promise.all(
    result.slice(0, count).map(async (article) => {
      const card = await toArticleCard(article, day)
      return card && {...card, corrections: correctionsOf(article.corrections)}
    }),
  )
  const items = found.filter((each) => each !== null)
  return {
    items,
    endCursor: endOf(result, count, ({corrections, shown}) => [objectsOf(corrections)[0]?.date, fieldOf(shown, '_id')]),
    validUntil: firstChange(...items),
    syncTags,
  }
}
