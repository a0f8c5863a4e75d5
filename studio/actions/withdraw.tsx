import {StopIcon} from '@sanity/icons/Stop'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {WithdrawForm} from './WithdrawForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** The emergency stop: takes a published page down in two clicks, without a review. */
export const useWithdraw: DocumentActionComponent = ({id, type, draft, published}) => {
  const t = useWords()
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [open, setOpen] = useState(false)
  const hasDraft = draft !== null
  const shown = published !== null && !published['withdrawal'] && permissions?.granted === true
  return useMemo(
    () =>
      shown
        ? {
            label: t('actions.withdraw.label'),
            icon: StopIcon,
            tone: 'critical',
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: t('actions.withdraw.title'),
              width: 'small',
              onClose: () => setOpen(false),
              content: <WithdrawForm articleId={id} hasDraft={hasDraft} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [shown, open, id, hasDraft, t],
  )
}
useWithdraw.displayName = 'Withdraw'
