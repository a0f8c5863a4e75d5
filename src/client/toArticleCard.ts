import type {ArticleCard} from '../articlePage.ts'
import type {ReviewState} from '../editorial/reviewState.ts'
import type {StoredArticle} from './articleAnswer.ts'
import {orNull, shapeOf, text, textOrNull} from './storedShape.ts'
import {toTopicCard} from './toTopicCard.ts'

const fields = shapeOf({
  _id: text,
  title: text,
  slug: text,
  kind: text,
  language: text,
  audience: text,
  summary: text,
  topic: orNull(toTopicCard),
  firstPublished: textOrNull,
  dateModified: textOrNull,
})

/** A list entry; the words that its approval was checked against stay behind. */
export function toArticleCard(article: StoredArticle, review: ReviewState): ArticleCard {
  const {_id: id, topic, ...card} = fields(article)
  const isFresh = review.state === 'approved' || review.state === 'due-soon'
  return {
    ...card,
    id,
    topic: topic && {id: topic.id, name: topic.name, slug: topic.slug},
    lastReviewed: isFresh ? review.lastReviewed : null,
    reviewState: review.state,
    validUntil: review.validUntil,
  }
}
