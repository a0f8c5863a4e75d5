import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {stringAt} from '../stringAt.ts'
import {noticeStrings} from './strings.ts'
import {VerifyAgainForm} from './VerifyAgainForm.tsx'

const strings = noticeStrings.verify

/** Says that a crisis line was compared with the page of its service today. It never changes a number. */
export const useVerifyAgain: DocumentActionComponent = ({id, type, draft, published}) => {
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [open, setOpen] = useState(false)
  const resource = permissions?.granted === true && published?.['status'] !== 'retired' ? published : null
  const hasDraft = draft !== null
  return useMemo(
    () =>
      resource
        ? {
            label: strings.label,
            icon: CheckmarkCircleIcon,
            disabled: hasDraft,
            title: hasDraft ? strings.draft : undefined,
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: strings.title(stringAt(resource, 'name') ?? ''),
              width: 'medium',
              onClose: () => setOpen(false),
              content: <VerifyAgainForm resource={resource} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [resource, hasDraft, open],
  )
}
useVerifyAgain.displayName = 'VerifyAgain'
