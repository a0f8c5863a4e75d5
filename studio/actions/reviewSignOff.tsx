import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useCurrentUser, useDocumentPairPermissions} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {seesRecords} from '../roles.ts'
import {ReviewDialog} from './ReviewDialog.tsx'
import {useWords} from '../i18n/useWords.ts'

/**
 * "Sign off review", in front of Publish while these words are not approved; once they are, "Review again" further down.
 *
 * It is open to a click at any time, also while the last words are still being judged: the dialog waits for the verdict.
 *
 * Hidden from whoever may not publish. Why a sign-off is refused stands in the dialog, not in a dead button;
 * what cannot be signed off can be sent back from there.
 */
function signOff(place: 'first' | 'menu', displayName: string): DocumentActionComponent {
  const useSignOff: DocumentActionComponent = ({id, type, draft, published}) => {
    const t = useWords()
    const article = draft ?? published
    const {evaluation} = useArticleEvaluation(article)
    const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
    const user = useCurrentUser()
    const [open, setOpen] = useState(false)
    const belongsHere = open || Boolean(evaluation?.review) === (place === 'menu')
    const shown = article !== null && seesRecords(user) && permissions?.granted === true && belongsHere
    // Only the open dialog follows the text; a closed action stays the same object while somebody types.
    const reviewed = open ? article : null
    return useMemo(
      () =>
        shown
          ? {
              label: place === 'first' ? t('actions.sign-off.label') : t('actions.sign-off.again'),
              icon: CheckmarkCircleIcon,
              onHandle: () => setOpen(true),
              dialog: reviewed && {
                type: 'dialog',
                header: t('actions.sign-off.title'),
                width: 'medium',
                onClose: () => setOpen(false),
                content: <ReviewDialog articleId={id} article={reviewed} onClose={() => setOpen(false)} />,
              },
            }
          : null,
      [shown, reviewed, id, t],
    )
  }
  useSignOff.displayName = displayName
  return useSignOff
}

export const useSignOffFirst = signOff('first', 'SignOff')
export const useSignOffAgain = signOff('menu', 'SignOffAgain')
