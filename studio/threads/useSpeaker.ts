import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'
import type {Speaker} from '../../src/editorial/buildThread.ts'
import {useLinkedPerson} from '../actions/useLinkedPerson.ts'

/** Who speaks at this keyboard; `null` while that is not known. */
export function useSpeaker(): Speaker | null {
  const user = useCurrentUser()
  const {loading, person} = useLinkedPerson(true)
  const userId = user?.id
  const name = person?.name ?? user?.name ?? ''
  const personId = person?._id ?? null
  return useMemo(
    () => (loading || userId === undefined ? null : {userId, name, personId}),
    [loading, userId, name, personId],
  )
}
