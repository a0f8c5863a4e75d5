import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useState} from 'react'
import {type DocumentActionComponent, useCurrentUser, useDocumentPairPermissions} from 'sanity'
import {useArticleEvaluation} from '../editorial/useArticleEvaluation.ts'
import {seesRecords} from '../roles.ts'
import {SignOffDialog} from './SignOffDialog.tsx'
import {actionStrings} from './strings.ts'

const strings = actionStrings.signOff

/**
 * "Sign off review", in front of Publish while these words are not approved; once they are, "Review again" further down.
 *
 * Hidden from whoever may not publish. Why a sign-off is refused stands in the dialog, not in a dead button.
 */
const signOff =
  (place: 'first' | 'menu'): DocumentActionComponent =>
  ({id, type, draft, published}) => {
    const article = draft ?? published
    const {evaluation, current} = useArticleEvaluation(article)
    const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
    const user = useCurrentUser()
    const [open, setOpen] = useState(false)
    const approved = Boolean(evaluation?.review)
    if (!article || !seesRecords(user) || !permissions?.granted) return null
    if (!open && approved === (place === 'first')) return null
    return {
      label: place === 'first' ? strings.label : strings.again,
      icon: CheckmarkCircleIcon,
      tone: 'positive',
      disabled: !current,
      onHandle: () => setOpen(true),
      dialog: open && {
        type: 'dialog',
        header: strings.title,
        width: 'medium',
        onClose: () => setOpen(false),
        content: <SignOffDialog articleId={id} article={article} onClose={() => setOpen(false)} />,
      },
    }
  }

export const useSignOffFirst: DocumentActionComponent = Object.assign(signOff('first'), {displayName: 'SignOff'})
export const useSignOffAgain: DocumentActionComponent = Object.assign(signOff('menu'), {displayName: 'SignOffAgain'})
