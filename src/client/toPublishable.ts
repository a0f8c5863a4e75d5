import type {ArticlePage, PublishableArticle, ReviewStateName} from '../articlePage.ts'
import {isServed, reviewState} from '../editorial/reviewState.ts'
import type {StoredArticle} from './storedArticle.ts'
import {type PageContext, toArticlePage} from './toArticlePage.ts'

/**
 * The one door through which an article becomes publishable; `null` when it may not be served.
 *
 * It may exactly when `gate` has nothing to say; the state says as much in fewer bytes, and a test holds them equal.
 */
export async function toPublishable(article: StoredArticle, context: PageContext): Promise<PublishableArticle | null> {
  const review = await reviewState(article, context)
  const page = {...toArticlePage(article, review, context), status: 'publishable' as const}
  return passed(page, review.state) ? page : null
}

function passed(_page: ArticlePage, state: ReviewStateName): _page is PublishableArticle {
  return isServed(state)
}
