import {adoptedUntil, type AdoptedArticle} from './adoptedUntil.ts'
import {adoptionProblems} from './adoptionProblems.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'

/**
 * Whether an article is an old post that may be public without a review on the day of the context, with its fixed
 * notice: exactly what `getUnreviewedArticle` serves. Cheap for all others.
 *
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function isAdopted(article: CheckedArticle & AdoptedArticle, context: CheckContext): Promise<boolean> {
  return adoptedUntil(article) !== null && (await adoptionProblems(article, context)).length === 0
}
