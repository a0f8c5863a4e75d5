import {addMonths, dayOf} from './isoDate.ts'

/** How long an old post may be shown after it was brought in, in months. */
export const adoptionMonths = 12

/** What says whether, and how long, an old post may be shown. */
export interface AdoptedArticle {
  readonly adoptionUntil?: string | null
  /** When the post first stood on any site. */
  readonly firstPublished?: string | null
  /** When it was brought in: the Content Lake's own time stamp, which no form can move. */
  readonly _createdAt?: string | null
}

/**
 * The last day, `YYYY-MM-DD`, on which an old post may be shown without a review: the day that was chosen, at most 12
 * months after the post was brought in.
 *
 * `null` when nobody chose one, or when the post is no old one: it has to have been public elsewhere before it was
 * brought in, so that no new page goes out this way.
 */
export function adoptedUntil({adoptionUntil, firstPublished, _createdAt}: AdoptedArticle): string | null {
  const chosen = dayOf(adoptionUntil)
  const created = dayOf(_createdAt)
  const first = dayOf(firstPublished)
  if (!chosen || !created || !first || first >= created) return null
  const last = addMonths(created, adoptionMonths)
  return chosen < last ? chosen : last
}
