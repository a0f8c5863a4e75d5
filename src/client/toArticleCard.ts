import type {ArticleCard} from '../articlePage.ts'
import {isServed, reviewState} from '../editorial/reviewState.ts'
import {fieldOf} from '../storedValue.ts'
import type {DayOfCall} from './checkArguments.ts'
import type {ListedArticle} from './storedArticle.ts'
import {orNull, shapeOf, text, textOrNull} from './storedShape.ts'

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

/**
 * The entry of an article in any list; `null` when its own page would be refused. The words that its approval was
 * checked against stay behind.
 */
export async function toArticleCard(article: ListedArticle, day: DayOfCall): Promise<ArticleCard | null> {
  const {state, lastReviewed, validUntil} = await reviewState(article, {today: day.dayIn(article.timeZone)})
  if (!isServed(state)) return null
  const {_id: id, topic, ...shown} = card({...article, ...article.shown})
  return {
    ...shown,
    id,
    noindex: fieldOf(article.shown, 'noindex') === true,
    topic: topic && {id: topic._id, name: topic.name, slug: topic.slug},
    lastReviewed: state === 'approved' || state === 'due-soon' ? lastReviewed : null,
    reviewState: state,
    validUntil,
  }
}
