import {StopIcon} from '@sanity/icons/Stop'
import {useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {actionStrings} from './strings.ts'
import {WithdrawForm} from './WithdrawForm.tsx'

const strings = actionStrings.withdraw

/** The emergency stop: takes a published page down in two clicks, without a review. */
export const useWithdraw: DocumentActionComponent = ({id, type, draft, published}) => {
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [open, setOpen] = useState(false)
  if (!published || published['withdrawal'] || !permissions?.granted) return null
  return {
    label: strings.label,
    icon: StopIcon,
    tone: 'critical',
    onHandle: () => setOpen(true),
    dialog: open && {
      type: 'dialog',
      header: strings.title,
      width: 'small',
      onClose: () => setOpen(false),
      content: <WithdrawForm articleId={id} hasDraft={draft !== null} onClose={() => setOpen(false)} />,
    },
  }
}
useWithdraw.displayName = 'Withdraw'
