import {RestoreIcon} from '@sanity/icons/Restore'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useClient, useDocumentPairPermissions} from 'sanity'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {useWords} from '../i18n/useWords.ts'

/** Ends a withdrawal. The private record of it stays. */
export const useReinstate: DocumentActionComponent = ({id, type, draft, published}) => {
  const t = useWords()
  const client = useClient({apiVersion})
  const toast = useToast()
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [asking, setAsking] = useState(false)
  const withdrawnDraft = draft?.['withdrawal'] ? draft._id : null
  const withdrawnPage = published?.['withdrawal'] ? published._id : null
  const granted = permissions?.granted === true

  return useMemo(() => {
    const ids = [withdrawnPage, withdrawnDraft].filter((withdrawn) => withdrawn !== null)
    if (ids.length === 0 || !granted) return null
    const reinstate = async () => {
      setAsking(false)
      const transaction = client.transaction()
      for (const withdrawn of ids) transaction.patch(withdrawn, {unset: ['withdrawal']})
      try {
        await transaction.commit({tag: 'clinic-content.reinstate', visibility: 'async'})
        toast.push({status: 'success', title: t('actions.reinstate.done')})
      } catch (error) {
        toast.push({
          status: 'error',
          title: t('actions.failed', {operation: t('actions.reinstate.label'), reason: errorMessage(error)}),
        })
      }
    }
    return {
      label: t('actions.reinstate.label'),
      icon: RestoreIcon,
      onHandle: () => setAsking(true),
      dialog: asking && {
        type: 'confirm',
        tone: 'positive',
        message: t('actions.reinstate.message'),
        confirmButtonText: t('actions.reinstate.label'),
        onConfirm: () => void reinstate(),
        onCancel: () => setAsking(false),
      },
    }
  }, [withdrawnDraft, withdrawnPage, granted, asking, client, toast, t])
}
useReinstate.displayName = 'Reinstate'
