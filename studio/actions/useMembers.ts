import {useEffect, useState} from 'react'
import {useProject, useUserStore} from 'sanity'

export interface Member {
  id: string
  name: string
}

/** The people of the project by name; `[]` while they load or when they may not be listed. */
export function useMembers(): Member[] {
  const members = useProject()?.members
  const users = useUserStore()
  const [named, setNamed] = useState<Member[]>([])
  useEffect(() => {
    const ids = (members ?? []).filter(({isRobot}) => !isRobot).map(({id}) => id)
    if (ids.length === 0) return
    let cancelled = false
    const finish = (found: Member[]) => {
      if (!cancelled) setNamed(found)
    }
    users.getUsers(ids).then(
      (found) => finish(found.map(({id, displayName}) => ({id, name: displayName ?? id}))),
      () => finish(ids.map((id) => ({id, name: id}))),
    )
    return () => {
      cancelled = true
    }
  }, [members, users])
  return named
}
