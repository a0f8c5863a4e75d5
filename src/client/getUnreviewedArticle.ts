import type {UnreviewedArticle} from '../articlePage.ts'
import {adoptedUntil} from '../editorial/adoptedUntil.ts'
import {addDays, earliestOf} from '../editorial/isoDate.ts'
import {reviewState} from '../editorial/reviewState.ts'
import {fieldOf, objectsOf, textOf} from '../storedValue.ts'
import {type ArticleOptions, readArticle} from './getArticle.ts'
import {adopted} from './noticesOf.ts'
import type {Reader} from './reader.ts'
import {toArticlePage} from './toArticlePage.ts'

/**
 * One request; `null` when no old post has this slug, or it may not be shown without a review.
 *
 * The rules are asked about what readers would see, so a part that staff took down hides no page.
 */
export async function getUnreviewedArticle(
  reader: Reader,
  slug: string,
  options: ArticleOptions = {},
): Promise<UnreviewedArticle | null> {
  const {article: stored, context} = await readArticle(reader, 'getUnreviewedArticle', slug, options)
  if (!stored) return null
  const article = {...stored, firstPublished: textOf(fieldOf(stored.shown, 'firstPublished'))}
  const adoptionUntil = adoptedUntil(article)
  if (!adoptionUntil || adoptionUntil < context.today) return null
  const page = toArticlePage(article, await reviewState(article, context), context)
  // The rules weigh more than all other questions together, and few sites ask this one.
  const {adoptionProblems} = await import('../editorial/adoptionProblems.ts')
  const {topic, people} = article
  const citations = objectsOf(article.citations).map(({verification: state, ...work}) => ({
    ...work,
    verification: {state},
  }))
  const around = {...context.site, today: context.today, topics: topic ? [topic] : [], citations, people}
  if ((await adoptionProblems({...article, body: page.body}, around)).length > 0) return null
  return {
    ...page,
    status: 'unreviewed',
    adoptionUntil,
    reviewedBy: null,
    lastReviewed: null,
    noindex: true,
    notices: [adopted, ...page.notices],
    validUntil: earliestOf(page.validUntil, addDays(adoptionUntil, 1)),
  }
}
