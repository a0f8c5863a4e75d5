import {documentById, refOf} from '../storedValue.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import {judgeReviews} from './judgeReviews.ts'

/** The fields that an approval covers, which going back brings back. */
const reviewed = ['title', 'summary', 'body', 'primaryTopic', 'topics', 'sensitivity', 'disclosures'] as const

/**
 * The article with the newest words that an approval still covers, to be published again without a new review; `null`
 * when no version has such words. Everything but the reviewed words stays as it is: reviews, dates, withdrawal.
 *
 * @param versions - Earlier versions of the article, the oldest first.
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function restoreApproved<Article extends CheckedArticle>(
  article: Article,
  versions: readonly CheckedArticle[],
  {citations, people, topics, today}: CheckContext,
): Promise<Article | null> {
  for (const version of versions.toReversed()) {
    const restored = {...article}
    for (const field of reviewed) Object.assign(restored, {[field]: version[field]})
    const topic = documentById(topics, refOf(restored.primaryTopic))
    const {review, faults} = await judgeReviews({...restored, citations, people, topic}, today)
    if (review && faults.size === 0) return restored
  }
  return null
}
