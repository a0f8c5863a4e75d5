import {UsersIcon} from '@sanity/icons/Users'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {useWords} from '../i18n/useWords.ts'
import {RequestReviewForm} from './RequestReviewForm.tsx'
import {reviewRequest, reviewRequestProblem} from './reviewRequest.ts'

/** Puts the draft on the list of every clinician, or of one. */
export const useRequestReview: DocumentActionComponent = ({id, type, draft}) => {
  const {patch} = useDocumentOperation(id, type)
  const {evaluation} = useArticleEvaluation(draft)
  const toast = useToast()
  const t = useWords()
  const [open, setOpen] = useState(false)
  const exists = draft !== null
  const problem = reviewRequestProblem(draft, evaluation)
  // Only the open dialog follows the text; a closed action stays the same object while somebody types.
  const judged = open ? evaluation : null
  return useMemo(
    () =>
      exists
        ? {
            label: t('actions.request-review.label'),
            icon: UsersIcon,
            disabled: problem !== null || Boolean(patch.disabled),
            title: problem === null ? '' : t(`actions.request-review.problem.${problem}`),
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: t('actions.request-review.title'),
              width: 'small',
              onClose: () => setOpen(false),
              content: (
                <RequestReviewForm
                  evaluation={judged}
                  onCancel={() => setOpen(false)}
                  onSubmit={(reviewerId) => {
                    patch.execute(reviewRequestPatches(new Date().toISOString(), reviewerId))
                    setOpen(false)
                    toast.push({
                      status: 'success',
                      title: t('actions.request-review.done'),
                      description: t('actions.request-review.done-hint'),
                    })
                  }}
                />
              ),
            },
          }
        : null,
    [exists, problem, open, judged, patch, toast, t],
  )
}
useRequestReview.displayName = 'RequestReview'

/** A request of everybody takes back an earlier one of one person. */
const reviewRequestPatches = (now: string, reviewerId: string) => [
  ...(reviewerId === '' ? [{unset: ['reviewRequestedFrom']}] : []),
  {set: reviewRequest(now, reviewerId)},
]
