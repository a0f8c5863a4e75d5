import type {ArticlePage, PublishableArticle} from '../articlePage.ts'
import type {Finding} from '../editorial/finding.ts'
import {gateRules} from '../editorial/gateRules.ts'
import {judgeReviews} from '../editorial/judgeReviews.ts'
import {type ReviewState, stateOf} from '../editorial/reviewState.ts'
import {runRules} from '../editorial/runRules.ts'
import type {StoredArticle} from './articleAnswer.ts'
import {type PageContext, toArticlePage} from './toArticlePage.ts'

/** Where an article stands on a day, and why it may not be served then. */
export interface Judgement {
  /** What `gate` finds; `[]` when the article may be served. */
  findings: readonly Finding[]
  review: ReviewState
}

/** `gate` and `reviewState` in one go: the words are hashed once. */
export async function judgeArticle(article: StoredArticle, today: string): Promise<Judgement> {
  const input = {article, today, judgement: await judgeReviews(article, today)}
  return {findings: runRules(gateRules, input), review: stateOf(input)}
}

/** The one door through which an article becomes publishable: `null` exactly when there are findings. */
export function toPublishable(
  article: StoredArticle,
  {findings, review}: Judgement,
  context: PageContext,
): PublishableArticle | null {
  const page = {...toArticlePage(article, review, context), status: 'publishable' as const}
  return passed(page, findings) ? page : null
}

function passed(_page: ArticlePage, findings: readonly Finding[]): _page is PublishableArticle {
  return findings.length === 0
}
