import {
  contentClientDefaults,
  type ContentClientOptions,
  type Perspective,
  type RequestExtras,
} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {attemptHttp} from './attemptHttp.ts'
import type {QueryParams} from './typedQuery.ts'

export interface QueryRequest {
  /** The public method that asks, for error messages: `getArticle("back-pain")`. */
  operation: string
  query: string
  params: QueryParams
  perspective: Perspective
  init: RequestExtras | undefined
}

export interface QueryAnswer {
  result: unknown
  syncTags: readonly string[]
}

/** One attempt: its answer, or the error that it came to. Only an abort makes it throw. */
export type Attempt = (
  request: QueryRequest,
  signal: AbortSignal,
  attempt: number,
) => Promise<QueryAnswer | ContentError>

/**
 * Asks until there is an answer, no more retries, or no more time.
 *
 * Reads may be asked twice without harm, so what may pass (a lost connection, 429, 502, 503, 504) is tried again after
 * a random pause below a bound that doubles, or as long as the API asked. A transport of the site's own has its own
 * retries and gets one attempt.
 */
export async function runQuery(
  options: ContentClientOptions,
  request: QueryRequest,
  signal: AbortSignal | undefined,
): Promise<QueryAnswer> {
  const {timeoutMs = contentClientDefaults.timeoutMs, transport} = options
  const {max, baseMs, maxMs} = {
    ...contentClientDefaults.retry,
    ...(transport || options.retry === false ? {max: 0} : options.retry),
  }
  // Loaded only where a site brings a client of its own.
  const attemptOnce: Attempt = transport
    ? (await import('./attemptTransport.ts')).attemptTransport(transport, options.onResponse)
    : attemptHttp(options)
  const endsAt = Date.now() + timeoutMs
  const timeUp = AbortSignal.timeout(timeoutMs)
  const stop = signal ? AbortSignal.any([signal, timeUp]) : timeUp
  try {
    for (let attempt = 1; ; attempt++) {
      stop.throwIfAborted()
      const outcome = await orAborted(stop, attemptOnce(request, stop, attempt))
      if (!(outcome instanceof ContentError)) return outcome
      const pauseMs = outcome.retryAfterMs ?? Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1))
      // A pause that outlasts the time limit would only turn a clear answer into a timeout.
      if (!outcome.retryable || attempt > max || Date.now() + pauseMs >= endsAt) throw outcome
      await orAborted(stop, new Promise((resolve) => setTimeout(resolve, pauseMs)))
    }
  } catch (cause) {
    signal?.throwIfAborted()
    if (!timeUp.aborted) throw cause
    throw new ContentError('timeout', `${request.operation}: no answer in ${timeoutMs} ms`, {retryable: true, cause})
  }
}

/** Work that may not heed the signal: waits for it no longer than until the signal aborts. */
function orAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  const aborted = new Promise<never>((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), {once: true}),
  )
  return Promise.race([work, aborted])
}
