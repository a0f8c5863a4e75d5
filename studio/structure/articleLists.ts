/**
 * GROQ filters of the article lists.
 *
 * A list's query sees drafts under their published id with the real one in `_originalId`; the listener that keeps it
 * fresh sees the real id in `_id`. A filter on drafts therefore has to ask both.
 */
const isDraft = `(_originalId in path("drafts.**") || _id in path("drafts.**"))`

export const articleLists = {
  drafts: `_type == "article" && ${isDraft} && !defined(withdrawal)`,
  awaitingReview: `_type == "article" && defined(reviewRequestedOn)`,
  onTheSite: `_type == "article" && defined(firstPublished) && !defined(withdrawal) && !defined(retirement.on)`,
  reviewDue: `_type == "article" && defined(firstPublished) && !defined(withdrawal) && defined(nextReviewDue) && nextReviewDue <= $soon`,
  withdrawn: `_type == "article" && defined(withdrawal)`,
} as const

/** Days ahead that "due within" looks. */
const DUE_SOON_DAYS = 60

/** The last day, `YYYY-MM-DD` in UTC, on which a review counts as due soon. */
export function dueSoonLimit(now: Date): string {
  return new Date(now.getTime() + DUE_SOON_DAYS * 86_400_000).toISOString().slice(0, 10)
}
