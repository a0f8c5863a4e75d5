import {answerOf} from './answerOf.ts'
import type {ContentClientOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {errorOfStatus} from './errorOfStatus.ts'
import {httpRequest} from './httpRequest.ts'
import type {Attempt} from './runQuery.ts'

/** Asks Sanity's Content Lake, or one that speaks its protocol, with nothing but `fetch`. */
export const attemptHttp =
  (options: ContentClientOptions): Attempt =>
  async (request, signal, attempt) => {
    const {fetch = globalThis.fetch, onResponse} = options
    const {operation} = request
    const [url, init] = httpRequest(options, request)
    const startedAt = Date.now()
    let response: Response
    let text: string
    try {
      response = await fetch(url, {...init, signal})
      text = await response.text()
    } catch (cause) {
      if (signal.aborted) throw cause
      const reason = `${new URL(url).host} not reached: offline, refused or, in a browser, most likely CORS`
      return new ContentError('network', `${operation}: ${reason} (allow this site's origin)`, {retryable: true, cause})
    }
    const {status, headers, ok} = response
    const requestId = headers.get('traceparent')?.split('-')[1] ?? headers.get('x-request-id')
    const body = parse(text)
    const answer = ok ? answerOf(body) : null
    onResponse?.({ms: Date.now() - startedAt, status, syncTags: answer?.syncTags ?? [], requestId, attempt})
    if (answer) return answer
    return ok
      ? new ContentError('invalid_content', `${operation}: not the API's answer; check apiHost`, {status, requestId})
      : errorOfStatus(operation, status, body, {requestId, retryAfter: headers.get('retry-after')})
  }

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
