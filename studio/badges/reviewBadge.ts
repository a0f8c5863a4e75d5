import type {DocumentBadgeComponent} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {badgeTexts} from './strings.ts'

/** How far the review of these words has come, beside the title of an article. */
export const useReviewBadge: DocumentBadgeComponent = ({draft, published}) => {
  const {evaluation} = useArticleEvaluation(draft ?? published)
  return evaluation ? badgeTexts[evaluation.state] : null
}
useReviewBadge.displayName = 'ReviewBadge'
