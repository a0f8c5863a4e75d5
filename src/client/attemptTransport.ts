import {fieldOf} from '../storedValue.ts'
import {answerOf} from './answerOf.ts'
import type {ResponseInfo, Transport} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {errorOfStatus} from './errorOfStatus.ts'
import type {Attempt} from './runQuery.ts'

/** Asks a client that the site has already: it keeps its own token, CDN, cache and retries. */
export const attemptTransport =
  (transport: Transport, onResponse?: (info: ResponseInfo) => void): Attempt =>
  async ({operation, query, params, perspective, init}, signal, attempt) => {
    const startedAt = Date.now()
    try {
      const options = {...init, perspective, filterResponse: false, returnQuery: false, signal}
      const body = await transport.fetch(query, params, options)
      // A bare result may have a field `result` too; only the API's own body has a duration.
      const {result, syncTags} = (fieldOf(body, 'ms') !== undefined && answerOf(body)) || {result: body, syncTags: []}
      onResponse?.({ms: Date.now() - startedAt, status: 200, syncTags, requestId: null, attempt})
      return {result, syncTags}
    } catch (cause) {
      if (signal.aborted) throw cause
      const status = Number(fieldOf(cause, 'statusCode') ?? fieldOf(cause, 'status') ?? 0)
      if (status) return errorOfStatus(operation, status, cause, {cause})
      const reason = fieldOf(cause, 'message') ?? 'no reason given'
      return new ContentError('network', `${operation}: no answer: ${reason}`, {cause})
    }
  }
