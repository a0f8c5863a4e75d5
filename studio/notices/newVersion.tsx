import {CopyIcon} from '@sanity/icons/Copy'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {stringAt} from '../stringAt.ts'
import {NewVersionForm} from './NewVersionForm.tsx'
import {noticeStrings} from './strings.ts'

const strings = noticeStrings.newVersion

/** Starts the version that follows a published disclaimer, and shows first which pages that touches. */
export const useNewVersion: DocumentActionComponent = ({id, type, draft, published}) => {
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'duplicate'})
  const [open, setOpen] = useState(false)
  const disclaimer = permissions?.granted === true ? published : null
  const hasDraft = draft !== null
  return useMemo(
    () =>
      disclaimer
        ? {
            label: strings.label,
            icon: CopyIcon,
            disabled: hasDraft,
            title: hasDraft ? strings.draft : undefined,
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: strings.title(stringAt(disclaimer, 'title') ?? ''),
              width: 'medium',
              onClose: () => setOpen(false),
              content: <NewVersionForm disclaimer={disclaimer} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [disclaimer, hasDraft, open],
  )
}
useNewVersion.displayName = 'NewVersion'
