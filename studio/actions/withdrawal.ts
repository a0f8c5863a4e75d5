/** A decision to take a page off the site. */
export interface Withdrawal {
  articleId: string
  category: string
  reason: string
  userId: string
  /** ISO date-time. */
  now: string
  recordId: string
}

/** The public field and the private record of a withdrawal; to be written together or not at all. */
export function withdrawalDocuments({articleId, category, reason, userId, now, recordId}: Withdrawal) {
  return {
    withdrawal: {category, on: now},
    record: {
      _id: `private.withdrawal-${recordId}`,
      _type: 'withdrawalRecord' as const,
      schemaVersion: 1,
      articleId,
      category,
      userId,
      on: now,
      ...(reason.trim() ? {reason: reason.trim()} : {}),
    },
  }
}
