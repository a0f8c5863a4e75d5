/** Who took something off the site, when and why. */
export interface WithdrawalDecision {
  articleId: string
  /** Private. */
  reason: string
  userId: string
  /** ISO date-time. */
  now: string
  recordId: string
}

/** The private record of such a decision, with `what` was decided. */
export function withdrawalRecord<What extends object>(
  {articleId, reason, userId, now, recordId}: WithdrawalDecision,
  what: What,
) {
  return {
    _id: `private.withdrawal-${recordId}`,
    _type: 'withdrawalRecord' as const,
    schemaVersion: 1,
    articleId,
    ...what,
    userId,
    on: now,
    ...(reason.trim() && {reason: reason.trim()}),
  }
}
