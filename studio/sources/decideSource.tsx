import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {DecideSourceForm} from './DecideSourceForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** A clinician decides whether a page stays up that relies on a retracted source; bound to who is signed in. */
export const useDecideSource: DocumentActionComponent = ({id, type, published}) => {
  const t = useWords()
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [open, setOpen] = useState(false)
  const alert = permissions?.granted === true && published && !published['resolvedOn'] ? published : null
  return useMemo(
    () =>
      alert
        ? {
            label: t('sources.decide.label'),
            icon: CheckmarkCircleIcon,
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: t('sources.decide.title'),
              width: 'small',
              onClose: () => setOpen(false),
              content: <DecideSourceForm alert={alert} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [alert, open, t],
  )
}
useDecideSource.displayName = 'DecideSource'
