/** A decision to take parts of a page off the site, or to put a notice on it, at once. */
export interface TakeDownInput {
  articleId: string
  /** Keys of all parts that are to be off the page; `[]` brings every part back. */
  parts: readonly string[]
  /** One of the fixed notices, `''` for none. */
  notice: string
  /** Private. */
  reason: string
  userId: string
  /** ISO date-time. */
  now: string
  recordId: string
}

/**
 * The changes to the published article and to its draft, and the private record of who decided; to be written together
 * or not at all. Neither field is part of what an approval covers, so it stands.
 */
export function buildTakeDown({articleId, parts, notice, reason, userId, now, recordId}: TakeDownInput) {
  return {
    patch: {
      set: {...(parts.length > 0 && {hiddenBlocks: [...parts]}), ...(notice && {safetyNotice: notice})},
      unset: [...(parts.length > 0 ? [] : ['hiddenBlocks']), ...(notice ? [] : ['safetyNotice'])],
    },
    record: {
      _id: `private.withdrawal-${recordId}`,
      _type: 'withdrawalRecord' as const,
      schemaVersion: 1,
      articleId,
      category: 'safety',
      parts: [...parts],
      ...(notice && {notice}),
      userId,
      on: now,
      ...(reason.trim() && {reason: reason.trim()}),
    },
  }
}
