import {fieldOf} from '../storedValue.ts'
import {ContentError, type ContentErrorCode} from './contentError.ts'

/** Statuses that mean "later", for a read. A plain 500 is not one: it repeats. */
const later = [429, 502, 503, 504]

const codes: Readonly<Record<number, ContentErrorCode>> = {
  401: 'auth',
  403: 'auth',
  404: 'not_found',
  429: 'rate_limited',
}

/**
 * The error that an HTTP status stands for, in the API's own words where it gave some.
 *
 * @param said - The API's body or a transport's error: `{error: {description}}`, `{message}` or `{error}`.
 */
export function errorOfStatus(
  operation: string,
  status: number,
  said: unknown,
  {
    requestId = null,
    retryAfter = null,
    cause,
  }: {requestId?: string | null; retryAfter?: string | null; cause?: unknown},
): ContentError {
  const error = fieldOf(said, 'error')
  const text = fieldOf(error, 'description') ?? fieldOf(said, 'message') ?? error ?? 'no reason given'
  return new ContentError(
    codes[status] ?? (status < 500 ? 'bad_query' : 'server'),
    `${operation}: HTTP ${status}: ${text}`,
    {status, requestId, retryable: later.includes(status), retryAfterMs: retryAfterMs(retryAfter), cause},
  )
}

/**
 * `Retry-After` in milliseconds: seconds or an HTTP date; `null` when absent or unreadable.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfterMs(header: string | null): number | null {
  if (!header) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}
