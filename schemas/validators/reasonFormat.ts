/** Shortest reason that tells a reviewer anything, in characters. */
const REASON_MIN_CHARS = 15

/** A reason has at least 15 characters that are no spaces around it; an empty one is left to `required()`. */
export function reasonFormat(reason: unknown): true | string {
  if (typeof reason !== 'string' || reason.trim().length >= REASON_MIN_CHARS) return true
  return `Give the reason in ${REASON_MIN_CHARS} characters or more.`
}
