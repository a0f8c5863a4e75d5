import {isAway} from '../../src/editorial/availableReviewer.ts'
import {isAuthor} from '../../src/editorial/isAuthor.ts'
import {reviewerProblems} from '../../src/editorial/reviewerProblems.ts'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import type {Message} from '../i18n/words.ts'
import type {Clinician} from './clinicians.ts'

/** Why a review of an article cannot be asked of a person; `null` when it can. */
export function reviewerRefusal(
  {article, context}: Pick<ArticleEvaluation, 'article' | 'context'>,
  reviewer: Clinician,
): Message | null {
  const values = {name: reviewer.name}
  if (isAway(reviewer, context.today)) return {key: 'actions.reviewer.away', values}
  if (reviewerProblems(article, context, reviewer).length === 0) return null
  return {key: isAuthor(article, reviewer._id) ? 'actions.reviewer.is-author' : 'actions.reviewer.may-not', values}
}
