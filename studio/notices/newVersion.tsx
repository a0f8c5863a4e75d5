import {CopyIcon} from '@sanity/icons/Copy'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {stringAt} from '../stringAt.ts'
import {NewVersionForm} from './NewVersionForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Starts the version that follows a published disclaimer, and shows first which pages that touches. */
export const useNewVersion: DocumentActionComponent = ({id, type, draft, published}) => {
  const t = useWords()
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'duplicate'})
  const [open, setOpen] = useState(false)
  const disclaimer = permissions?.granted === true ? published : null
  const hasDraft = draft !== null
  return useMemo(
    () =>
      disclaimer
        ? {
            label: t('notices.new-version.label'),
            icon: CopyIcon,
            disabled: hasDraft,
            title: hasDraft ? t('notices.new-version.draft') : undefined,
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: t('notices.new-version.title', {name: stringAt(disclaimer, 'title') ?? ''}),
              width: 'medium',
              onClose: () => setOpen(false),
              content: <NewVersionForm disclaimer={disclaimer} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [disclaimer, hasDraft, open, t],
  )
}
useNewVersion.displayName = 'NewVersion'
