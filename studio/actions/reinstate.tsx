import {RestoreIcon} from '@sanity/icons/Restore'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, useClient, useDocumentPairPermissions} from 'sanity'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {actionStrings} from './strings.ts'

const strings = actionStrings.reinstate

/** Ends a withdrawal. The private record of it stays. */
export const useReinstate: DocumentActionComponent = ({id, type, draft, published}) => {
  const client = useClient({apiVersion})
  const toast = useToast()
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [asking, setAsking] = useState(false)
  const withdrawn = [published, draft].filter((document) => document?.['withdrawal'])
  if (withdrawn.length === 0 || !permissions?.granted) return null

  const reinstate = () => {
    setAsking(false)
    const transaction = client.transaction()
    for (const document of withdrawn) if (document) transaction.patch(document._id, {unset: ['withdrawal']})
    transaction.commit({tag: 'clinic-content.reinstate', visibility: 'async'}).then(
      () => toast.push({status: 'success', title: strings.done}),
      (error: unknown) =>
        toast.push({status: 'error', title: actionStrings.failed(strings.label, errorMessage(error))}),
    )
  }
  return {
    label: strings.label,
    icon: RestoreIcon,
    onHandle: () => setAsking(true),
    dialog: asking && {
      type: 'confirm',
      tone: 'positive',
      message: strings.message,
      confirmButtonText: strings.label,
      onConfirm: reinstate,
      onCancel: () => setAsking(false),
    },
  }
}
useReinstate.displayName = 'Reinstate'
