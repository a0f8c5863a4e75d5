import {UsersIcon} from '@sanity/icons/Users'
import {useToast} from '@sanity/ui/toast'
import {useMemo} from 'react'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {reviewRequest, reviewRequestProblem} from './reviewRequest.ts'
import {actionStrings} from './strings.ts'

const strings = actionStrings.requestReview

/** Puts the draft on the clinicians' list. */
export const useRequestReview: DocumentActionComponent = ({id, type, draft}) => {
  const {patch} = useDocumentOperation(id, type)
  const {evaluation} = useArticleEvaluation(draft)
  const toast = useToast()
  const exists = draft !== null
  const problem = reviewRequestProblem(draft, evaluation)
  const reason = problem === null ? '' : strings.problem[problem]
  return useMemo(
    () =>
      exists
        ? {
            label: strings.label,
            icon: UsersIcon,
            disabled: reason !== '' || Boolean(patch.disabled),
            title: reason,
            onHandle: () => {
              patch.execute([{set: reviewRequest(new Date().toISOString())}])
              toast.push({status: 'success', title: strings.done, description: strings.doneHint})
            },
          }
        : null,
    [exists, reason, patch, toast],
  )
}
useRequestReview.displayName = 'RequestReview'
