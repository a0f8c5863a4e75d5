import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {TakeDownForm} from './TakeDownForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** The smaller emergency stop: takes parts of a published page down, or puts a notice on it, without a review. */
export const useTakeDownPart: DocumentActionComponent = ({id, type, draft, published}) => {
  const t = useWords()
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [open, setOpen] = useState(false)
  const hasDraft = draft !== null
  const page = permissions?.granted === true && published && !published['withdrawal'] ? published : null
  // Only the open dialog follows the page; a closed action stays the same object while somebody types.
  const shown = open ? page : null
  const exists = page !== null
  return useMemo(
    () =>
      exists
        ? {
            label: t('actions.take-down.label'),
            icon: EyeClosedIcon,
            tone: 'caution',
            onHandle: () => setOpen(true),
            dialog: shown && {
              type: 'dialog',
              header: t('actions.take-down.title'),
              width: 'medium',
              onClose: () => setOpen(false),
              content: <TakeDownForm article={shown} hasDraft={hasDraft} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [exists, shown, hasDraft, t],
  )
}
useTakeDownPart.displayName = 'TakeDownPart'
