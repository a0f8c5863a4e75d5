import {checkOptions} from '../client/checkOptions.ts'
import {contentClientDefaults, type ContentClientOptions} from '../client/contentClientOptions.ts'
import {ContentError, isContentError} from '../client/contentError.ts'
import {errorOfStatus} from '../client/errorOfStatus.ts'
import {invalid} from '../client/invalid.ts'
import {fieldOf, listOf} from '../storedValue.ts'
import {serverEvents} from './serverEvents.ts'

/** What the API tells of its content. */
export type LiveChange =
  /** Content behind these sync tags has changed: answers that carry one of them are stale. */
  | {type: 'change'; id: string | null; tags: readonly string[]}
  /** Connected. Nothing before the first of these is told. */
  | {type: 'welcome'; id: string | null}
  /** The API cannot tell what was missed: every answer may be stale. */
  | {type: 'restart'; id: string | null}
  /** The connection was lost and is made again after a pause. */
  | {type: 'reconnect'; error: ContentError | null}
  /** The API asks to stay away, as at its limit of connections. The last entry: ask now and then instead. */
  | {type: 'goaway'; reason: string}

export type LiveOptions = Pick<
  ContentClientOptions,
  'projectId' | 'dataset' | 'apiVersion' | 'apiHost' | 'token' | 'allowTokenInBrowser' | 'fetch'
> & {
  /** Ends the iteration without an error. */
  signal?: AbortSignal
  /** Also tells of drafts; needs a viewer's `token`, on the server. */
  includeDrafts?: boolean
  /** The `id` of the last change that was dealt with, to go on from there. */
  lastEventId?: string
  /** Pauses between connections double from the first to the second, in milliseconds; 1,000 to 30,000 unless given. */
  pause?: {baseMs?: number; maxMs?: number}
}

/** The API says something at least this often, if only that it is there; a longer silence is a dead connection. */
const SILENCE_MS = 90_000

/**
 * Changes of content as they happen, from the Live Content API: an endless iteration that mends its own connection.
 *
 * Ends when `signal` aborts, when the loop is left, or after `goaway`. Nothing is read before the iteration starts.
 *
 * @throws {@link ContentError} `invalid_argument` or `auth` for options as `createContentClient`, `auth` and
 *   `not_found` when the API refuses; what may pass is tried again without end.
 * @see https://www.sanity.io/docs/http-reference/live
 *
 * @example
 * for await (const change of liveChanges({projectId: 'abc123', dataset: 'production', signal})) {
 *   if (change.type === 'change') expire(change.tags)
 *   if (change.type === 'restart') expireAll()
 * }
 */
export async function* liveChanges(options: LiveOptions): AsyncIterable<LiveChange> {
  checkOptions(options)
  const {includeDrafts = false, token, signal, pause: {baseMs = 1_000, maxMs = 30_000} = {}} = options
  if (includeDrafts && !token) {
    throw new ContentError('auth', 'liveChanges(): drafts need a viewer’s token, on the server')
  }
  let lastEventId = options.lastEventId ?? null
  if (lastEventId !== null && !isEventId(lastEventId)) {
    throw invalid('liveChanges', lastEventId, 'a lastEventId', 'the id of a change')
  }
  for (let failures = 0; ; failures += 1) {
    if (signal?.aborted) return
    let error: ContentError | null = null
    try {
      for await (const change of connection(options, lastEventId)) {
        failures = 0
        if ('id' in change && change.id && isEventId(change.id)) lastEventId = change.id
        yield change
        if (change.type === 'goaway') return
      }
    } catch (cause) {
      if (signal?.aborted) return
      error = isContentError(cause)
        ? cause
        : new ContentError('network', 'liveChanges(): the connection was lost', {retryable: true, cause})
      if (!error.retryable) throw error
    }
    if (signal?.aborted) return
    yield {type: 'reconnect', error}
    const pauseMs = error?.retryAfterMs ?? Math.random() * Math.min(maxMs, baseMs * 2 ** Math.min(failures, 20))
    await paused(Math.min(pauseMs, maxMs), signal)
  }
}

/** Whether an id can go back in a header. */
const isEventId = (id: string) => /^[!-~]{1,1000}$/.test(id)

/** What one connection tells until it ends. */
async function* connection(options: LiveOptions, lastEventId: string | null): AsyncIterable<LiveChange> {
  const {apiHost, projectId, dataset, token, fetch = globalThis.fetch, includeDrafts, signal} = options
  const version = (options.apiVersion ?? contentClientDefaults.apiVersion).replace('v', '')
  // Never the CDN, which streams nothing.
  const host = apiHost ?? `https://${projectId}.api.sanity.io`
  const silence = new AbortController()
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(new Error(`silent for ${SILENCE_MS} ms`)), SILENCE_MS)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  heard()
  try {
    const response = await fetch(
      `${host}/v${version}/data/live/events/${dataset}${includeDrafts ? '?includeAllDocuments=true' : ''}`,
      {
        signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
        cache: 'no-store',
        headers: {
          Accept: 'text/event-stream',
          ...(token && {Authorization: `Bearer ${token}`}),
          ...(apiHost && {'X-Sanity-Project-ID': projectId}),
          ...(lastEventId && {'Last-Event-ID': lastEventId}),
        },
      },
    )
    if (!response.ok || !response.body) {
      const said: unknown = await response.json().catch(() => null)
      const retryAfter = response.headers.get('retry-after')
      const refused = errorOfStatus('liveChanges()', response.status, said, {retryAfter})
      // A stream has no answer that would repeat: also a plain 500 may pass.
      throw response.status >= 500 || response.ok
        ? new ContentError('server', refused.message, {
            status: response.status,
            retryable: true,
            retryAfterMs: refused.retryAfterMs,
          })
        : refused
    }
    for await (const {event, id, data} of serverEvents(tapped(response.body, heard))) {
      const change = toChange(event, id, data)
      if (change) yield change
    }
  } finally {
    clearTimeout(timer)
  }
}

/** The same stream; `heard` is called for whatever comes, a comment too. */
function tapped(body: ReadableStream<Uint8Array>, heard: () => void): ReadableStream<Uint8Array> {
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        heard()
        controller.enqueue(chunk)
      },
    }),
  )
}

/** `null` for an event that is not known here. */
function toChange(event: string, id: string | null, data: string): LiveChange | null {
  const said = parse(data)
  if (event === 'welcome' || event === 'restart') return {type: event, id}
  if (event === 'goaway') return {type: 'goaway', reason: String(fieldOf(said, 'reason') ?? '')}
  const tags = listOf(fieldOf(said, 'tags')).filter((tag) => typeof tag === 'string')
  return event === 'message' && tags.length > 0 ? {type: 'change', id, tags} : null
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}

/** Ends early, without an error, when the signal aborts. */
function paused(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end, {once: true})
    if (signal?.aborted) end()
  })
}
