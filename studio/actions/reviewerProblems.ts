import {mayApprove} from '../../src/editorial/judgeReviews.ts'
import {actionStrings} from './strings.ts'

const strings = actionStrings.signOff

/** The person whom the signed-in user signs for, as far as known. */
export interface LinkedPerson {
  readonly _id: string
  readonly name: string
  /** `false` while only a draft of the person exists. */
  readonly published: boolean
  readonly isClinician: boolean | null
  readonly leftOn: string | null
  readonly credentials: readonly {readonly validFrom?: string | null; readonly validTo?: string | null}[] | null
}

/** Why this person may not sign off this article today, in words; `[]` when they may. */
export function reviewerProblems(person: LinkedPerson | null, authorIds: readonly string[], today: string): string[] {
  if (!person) return [strings.notLinked]
  if (!person.published) return [strings.notPublished(person.name)]
  const author = authorIds.includes(person._id) ? [strings.isAuthor(person.name)] : []
  return mayApprove(person, today) ? author : [...author, whyNotAllowed(person, today)]
}

function whyNotAllowed({name, isClinician, leftOn}: LinkedPerson, today: string): string {
  if (isClinician !== true) return strings.notClinician(name)
  return leftOn !== null && today > leftOn ? strings.left(name) : strings.noCredential(name)
}
