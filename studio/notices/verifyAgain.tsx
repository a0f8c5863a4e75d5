import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {stringAt} from '../stringAt.ts'
import {VerifyAgainForm} from './VerifyAgainForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Says that a crisis line was compared with the page of its service today. It never changes a number. */
export const useVerifyAgain: DocumentActionComponent = ({id, type, draft, published}) => {
  const t = useWords()
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [open, setOpen] = useState(false)
  const resource = permissions?.granted === true && published?.['status'] !== 'retired' ? published : null
  const hasDraft = draft !== null
  return useMemo(
    () =>
      resource
        ? {
            label: t('notices.verify.label'),
            icon: CheckmarkCircleIcon,
            disabled: hasDraft,
            title: hasDraft ? t('notices.verify.draft') : undefined,
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: t('notices.verify.title', {name: stringAt(resource, 'name') ?? ''}),
              width: 'medium',
              onClose: () => setOpen(false),
              content: <VerifyAgainForm resource={resource} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [resource, hasDraft, open, t],
  )
}
useVerifyAgain.displayName = 'VerifyAgain'
