import {useFetched} from '../editorial/useFetched.ts'

/** Somebody who works at the clinic. */
export interface StaffMember {
  _id: string
  name: string
}

const STAFF = `*[_type == "person" && !(_id in path("drafts.**")) && !(_id in path("versions.**")) && !defined(leftOn)]
  | order(name asc){_id, "name": coalesce(name, "")}`

/** Who can be asked to do something, by name; `[]` until it is known. */
export const useStaff = (): StaffMember[] => useFetched<StaffMember[]>(STAFF, {}) ?? []
