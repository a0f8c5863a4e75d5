/** Statuses that mean "later", for a read. A plain 500 is not one: it repeats. */
const RETRYABLE = [429, 502, 503, 504]

export const isRetryableStatus = (status: number): boolean => RETRYABLE.includes(status)

/**
 * `Retry-After` in milliseconds from `now`: seconds or an HTTP date; `null` when absent or unreadable.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/** A pause between nothing and a bound that doubles, so that many clients do not come back at once. */
export function backoffMs(attempt: number, limits: {baseMs: number; maxMs: number}, random: () => number): number {
  return random() * Math.min(limits.maxMs, limits.baseMs * 2 ** (attempt - 1))
}
