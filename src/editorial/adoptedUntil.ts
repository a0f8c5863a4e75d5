import {addMonths, dayOf} from './isoDate.ts'

/** How long an old post may be shown after it was brought in, in months. */
export const adoptionMonths = 12

/** What says how long an old post may be shown. */
export interface AdoptedArticle {
  readonly adoptionUntil?: string | null
  /** When the post was brought in: the Content Lake's own time stamp, which no form can move. */
  readonly _createdAt?: string | null
}

/**
 * The last day, `YYYY-MM-DD`, on which an old post may be shown without a review: the day that staff chose, at most 12
 * months after the post was brought in; `null` when nobody chose one.
 */
export function adoptedUntil({adoptionUntil, _createdAt}: AdoptedArticle): string | null {
  const chosen = dayOf(adoptionUntil)
  const created = dayOf(_createdAt)
  const last = created && addMonths(created, adoptionMonths)
  return chosen && last && chosen > last ? last : chosen && last && chosen
}
