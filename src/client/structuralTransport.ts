import {contentClientDefaults, type ContentClientOptions, type Transport} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {startDeadline, untilAborted} from './deadline.ts'
import {errorOfResponse} from './errorOfResponse.ts'
import {answerOf, type RunQuery} from './httpTransport.ts'

/** Reads through a client that the site has already: it keeps its own token, CDN, cache and retries. */
export function createStructuralTransport(transport: Transport, options: ContentClientOptions): RunQuery {
  const {timeoutMs = contentClientDefaults.timeoutMs, onResponse} = options
  return async ({operation, query, params, perspective, signal, init}) => {
    signal?.throwIfAborted()
    const startedAt = Date.now()
    const deadline = startDeadline(timeoutMs, signal)
    try {
      const request = transport.fetch(query, params, {
        ...init,
        perspective,
        filterResponse: false,
        returnQuery: false,
        signal: deadline.signal,
      })
      const body = await Promise.race([request, untilAborted(deadline.signal)])
      const answer = isWholeBody(body) ? answerOf(body) : null
      const {result, syncTags} = answer ?? {result: body, syncTags: []}
      onResponse?.({ms: Date.now() - startedAt, status: 200, syncTags, requestId: null, attempt: 1})
      return {result, syncTags}
    } catch (cause) {
      signal?.throwIfAborted()
      if (deadline.expired()) {
        throw new ContentError('timeout', `${operation}: no answer within ${timeoutMs} ms`, {retryable: true, cause})
      }
      throw errorOfTransport(operation, cause)
    } finally {
      deadline.end()
    }
  }
}

/** The API's own body, as opposed to a bare result that happens to have a field `result`. */
function isWholeBody(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'result' in body && 'ms' in body
}

/** `@sanity/client` throws with `statusCode`, others often with `status`; without one the answer never came. */
function errorOfTransport(operation: string, cause: unknown): ContentError {
  const status = readStatus(cause)
  const message = cause instanceof Error ? cause.message : String(cause)
  if (status === null) {
    return new ContentError('network', `${operation}: the transport failed: ${message}`, {retryable: true, cause})
  }
  return errorOfResponse(
    operation,
    {status, body: JSON.stringify({message}), requestId: null, retryAfterMs: null},
    cause,
  )
}

function readStatus(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  const status = 'statusCode' in error ? error.statusCode : 'status' in error ? error.status : null
  return typeof status === 'number' ? status : null
}
