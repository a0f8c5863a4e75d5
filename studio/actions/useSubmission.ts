import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {errorMessage} from '../errorMessage.ts'

/** The one thing that a dialog's form does. */
export interface Submission {
  busy: boolean
  /** Why the last attempt failed, in words. */
  failure: string | null
  /** Does it; when it is done says so in a toast and closes, else keeps the form as it is for another attempt. */
  submit(work: () => Promise<unknown>, done: {title: string; description?: string}): Promise<void>
}

export function useSubmission(onClose: () => void): Submission {
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  return {
    busy,
    failure,
    submit: async (work, done) => {
      setBusy(true)
      setFailure(null)
      try {
        await work()
        toast.push({status: 'success', ...done})
        onClose()
      } catch (error) {
        setFailure(errorMessage(error))
        setBusy(false)
      }
    },
  }
}
