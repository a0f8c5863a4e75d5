import {ContentError, type ContentErrorCode} from './contentError.ts'
import {isRetryableStatus} from './retryDelay.ts'

/** The error that an HTTP failure stands for, in the API's own words where it gave some. */
export function errorOfResponse(
  operation: string,
  response: {status: number; body: string; requestId: string | null; retryAfterMs: number | null},
  cause?: unknown,
): ContentError {
  const {status, body, requestId} = response
  const {code, hint} = meaning(status)
  return new ContentError(code, `${operation}: ${[describe(body), hint].filter(Boolean).join('; ')} (HTTP ${status})`, {
    status,
    requestId,
    retryable: isRetryableStatus(status),
    ...(cause !== undefined && {cause}),
    ...(response.retryAfterMs !== null && {retryAfterMs: response.retryAfterMs}),
  })
}

function meaning(status: number): {code: ContentErrorCode; hint: string} {
  if (status === 401 || status === 403) return {code: 'auth', hint: 'check the token and its role'}
  if (status === 404) return {code: 'not_found', hint: 'check projectId and dataset'}
  if (status === 429) return {code: 'rate_limited', hint: 'too many requests'}
  if (status >= 500) return {code: 'server', hint: 'the API failed'}
  return {code: 'bad_query', hint: 'the API refused the query'}
}

/** `{error: {description}}`, `{error, message}` or `{message}`, the three shapes of the API's errors; `''` for others. */
function describe(body: string): string {
  try {
    const {error, message} = JSON.parse(body)
    return String(error?.description ?? message ?? error ?? '')
  } catch {
    return ''
  }
}
