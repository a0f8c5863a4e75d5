import type {ContentClientOptions, Perspective, RequestExtras} from './contentClientOptions.ts'
import {contentClientDefaults} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {pause, startDeadline, untilAborted} from './deadline.ts'
import {errorOfResponse} from './errorOfResponse.ts'
import {type HttpRequest, httpRequest} from './httpRequest.ts'
import {backoffMs, retryAfterMs} from './retryDelay.ts'
import type {QueryParams} from './typedQuery.ts'

export interface QueryRequest {
  /** The public method that asks, for error messages: `getArticle("back-pain")`. */
  operation: string
  query: string
  params: QueryParams
  perspective: Perspective
  signal: AbortSignal | undefined
  init: RequestExtras | undefined
}

export interface QueryAnswer {
  result: unknown
  syncTags: readonly string[]
}

export type RunQuery = (request: QueryRequest) => Promise<QueryAnswer>

/** Reads from Sanity's Content Lake, or one that speaks its protocol, with nothing but `fetch`. */
export function createHttpTransport(options: ContentClientOptions, random: () => number = Math.random): RunQuery {
  const {timeoutMs = contentClientDefaults.timeoutMs} = options
  const retry = {...contentClientDefaults.retry, ...(options.retry === false ? {max: 0} : options.retry)}

  return async (request) => {
    const {operation, signal} = request
    signal?.throwIfAborted()
    const http = httpRequest(options, request)
    const deadline = startDeadline(timeoutMs, signal)
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await tryOnce(options, http, operation, attempt, deadline.signal)
        if (!(outcome instanceof ContentError)) return outcome
        const waitMs = Math.max(outcome.retryAfterMs ?? 0, backoffMs(attempt, retry, random))
        // A pause that outlasts the deadline would only turn a clear answer into a timeout.
        if (!outcome.retryable || attempt > retry.max || waitMs >= deadline.remainingMs()) throw outcome
        await pause(waitMs, deadline.signal)
      }
    } catch (cause) {
      signal?.throwIfAborted()
      if (!deadline.expired()) throw cause
      throw new ContentError('timeout', `${operation}: no answer within ${timeoutMs} ms`, {retryable: true, cause})
    } finally {
      deadline.end()
    }
  }
}

/** One attempt: the answer, or the error that it came to. Only an abort rejects. */
async function tryOnce(
  {fetch = globalThis.fetch, onResponse}: ContentClientOptions,
  {url, init}: HttpRequest,
  operation: string,
  attempt: number,
  signal: AbortSignal,
): Promise<QueryAnswer | ContentError> {
  const startedAt = Date.now()
  let response: Response
  let body: string
  try {
    ;[response, body] = await Promise.race([
      fetch(url, {...init, signal}).then(async (got) => [got, await got.text()] as const),
      untilAborted(signal),
    ])
  } catch (cause) {
    if (signal.aborted) throw cause
    return new ContentError('network', unreachable(operation, url), {retryable: true, cause})
  }
  const {status, headers, ok} = response
  const requestId = headers.get('traceparent')?.split('-')[1] ?? headers.get('x-request-id')
  const answer = ok ? readAnswer(body) : null
  onResponse?.({ms: Date.now() - startedAt, status, syncTags: answer?.syncTags ?? [], requestId, attempt})
  if (answer) return answer
  if (ok) {
    const message = `${operation}: ${new URL(url).host} answered something that is not a query result; check apiHost, projectId and dataset`
    return new ContentError('invalid_content', message, {status, requestId})
  }
  const after = retryAfterMs(headers.get('retry-after'), Date.now())
  return errorOfResponse(operation, {status, body, requestId, retryAfterMs: after})
}

function unreachable(operation: string, url: string): string {
  const {host} = new URL(url)
  return `${operation}: ${host} could not be reached. Offline, or refused; in a browser most likely CORS: add this site's origin to the project's allowed origins`
}

/** The body of a query result, `null` when it is something else (a proxy's page, a captive portal). */
function readAnswer(body: string): QueryAnswer | null {
  try {
    return answerOf(JSON.parse(body))
  } catch {
    return null
  }
}

/** `{result, syncTags}` out of the API's body; `null` when `body` is not one. */
export function answerOf(body: unknown): QueryAnswer | null {
  if (typeof body !== 'object' || body === null || !('result' in body)) return null
  const tags = 'syncTags' in body && Array.isArray(body.syncTags) ? body.syncTags : []
  return {result: body.result, syncTags: tags.filter((tag) => typeof tag === 'string')}
}
