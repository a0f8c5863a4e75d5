/** What is known once a publish has arrived. Slugs and hashes are of the version before and the one now public. */
export interface Arrival {
  /** ISO date-time. */
  now: string
  previous: {hash: string; slug: string | null; formerSlugs: readonly string[]} | null
  current: {hash: string; slug: string | null}
}

/**
 * What publishing stamps on the article after it has become public: when it was first, when its words last changed, and
 * the address that led here before. A publish that changes no word leaves `dateModified` alone.
 */
export function confirmationPatch({now, previous, current}: Arrival) {
  const wordsChanged = previous === null || previous.hash !== current.hash
  const oldSlug = previous !== null && previous.slug !== current.slug ? previous.slug : null
  const keepOld = oldSlug !== null && !(previous?.formerSlugs ?? []).includes(oldSlug)
  return {
    setIfMissing: {firstPublished: now, ...(keepOld ? {formerSlugs: []} : {})},
    set: wordsChanged ? {dateModified: now} : {},
    ...(keepOld ? {appendFormerSlug: oldSlug} : {}),
  }
}
