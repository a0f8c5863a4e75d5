/** A decision to take a page off the site. */
export interface WithdrawalInput {
  articleId: string
  category: string
  /** Private. */
  reason: string
  /** What readers see where the page was; `''` for nothing. */
  note?: string
  userId: string
  /** ISO date-time. */
  now: string
  recordId: string
}

/** The public field and the private record of a withdrawal; to be written together or not at all. */
export function buildWithdrawal({articleId, category, reason, note = '', userId, now, recordId}: WithdrawalInput) {
  return {
    withdrawal: {category, on: now, ...(note && {note})},
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
