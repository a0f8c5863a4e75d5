import type {CheckedPerson} from '../../src/editorial/checkInput.ts'
import {useFetched} from '../editorial/useFetched.ts'

/** Somebody of whom a review can be asked. */
export type Clinician = CheckedPerson & {readonly name: string}

const CLINICIANS = `*[_type == "person" && isClinician == true && !(_id in path("drafts.**"))] | order(name asc)
  {_id, "name": coalesce(name, ""), isClinician, isPracticeOwner, leftOn, away, backup, credentials}`

/** Every clinician of the clinic by name; `[]` until they are known. */
export const useClinicians = (): readonly Clinician[] => useFetched<Clinician[]>(CLINICIANS, {}) ?? NOBODY

const NOBODY: readonly Clinician[] = []
