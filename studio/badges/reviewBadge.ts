import type {DocumentBadgeComponent} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {useWords} from '../i18n/useWords.ts'
import {reviewColors} from './reviewColors.ts'

/** How far the review of these words has come, beside the title of an article. */
export const useReviewBadge: DocumentBadgeComponent = ({draft, published}) => {
  const {evaluation} = useArticleEvaluation(draft ?? published)
  const t = useWords()
  if (!evaluation) return null
  const {state} = evaluation
  return {
    label: t(`badges.review.${state}.label`),
    title: t(`badges.review.${state}.title`),
    color: reviewColors[state],
  }
}
useReviewBadge.displayName = 'ReviewBadge'
