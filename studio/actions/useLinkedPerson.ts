import {useEffect, useState} from 'react'
import {type SanityClient, useClient, useCurrentUser} from 'sanity'
import type {CheckedPerson} from '../../src/editorial/checkInput.ts'
import {apiVersion} from '../apiVersion.ts'

/** The person whom the signed-in user signs for, as stored. */
export interface LinkedPerson extends CheckedPerson {
  readonly name: string
  /** `false` while only a draft of the person exists. */
  readonly published: boolean
}

const ACCOUNT = `*[_type == "personAccount" && userId == $userId][0].person._ref`
const PERSON = `*[_id in [$id, "drafts." + $id]] | order(string::startsWith(_id, "drafts."))[0]{
  "_id": $id,
  "name": coalesce(name, ""),
  "published": !string::startsWith(_id, "drafts."),
  isClinician,
  isPracticeOwner,
  leftOn,
  credentials
}`

/** Who the sign-in `userId` signs as, or `null` when it is linked to nobody. */
export async function linkedPerson(client: SanityClient, userId: string): Promise<LinkedPerson | null> {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const id = await raw.fetch<string | null>(ACCOUNT, {userId})
  return id === null ? null : raw.fetch<LinkedPerson | null>(PERSON, {id})
}

export interface LinkedPersonState {
  loading: boolean
  person: LinkedPerson | null
}

/** The person of the signed-in user; asks once each time `enabled` turns on. */
export function useLinkedPerson(enabled: boolean): LinkedPersonState {
  const client = useClient({apiVersion})
  const userId = useCurrentUser()?.id
  const [state, setState] = useState<LinkedPersonState>({loading: true, person: null})
  useEffect(() => {
    if (!enabled || !userId) return
    let cancelled = false
    const finish = (person: LinkedPerson | null) => {
      if (!cancelled) setState({loading: false, person})
    }
    linkedPerson(client, userId).then(finish, () => finish(null))
    return () => {
      cancelled = true
    }
  }, [enabled, userId, client])
  return state
}
