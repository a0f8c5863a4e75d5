/** Every reason a call can fail. Absent content is not one of them, except for `getArticleOrThrow`. */
export type ContentErrorCode =
  /** A slug, day, cursor or option that cannot be right; thrown before any request. */
  | 'invalid_argument'
  /** No answer: offline, refused, or blocked by CORS. */
  | 'network'
  /** No complete answer within `timeoutMs`. */
  | 'timeout'
  /** The API asks for fewer requests. */
  | 'rate_limited'
  /** No token, a wrong one, or one that may not do this. */
  | 'auth'
  /** No such project, dataset or article. */
  | 'not_found'
  /** The API could not read the query or its parameters. */
  | 'bad_query'
  /** The API failed. */
  | 'server'
  /** An answer that is not the API's. */
  | 'invalid_content'

export interface ContentErrorDetails {
  status?: number
  /** Id of the failed request at the API, for its support. */
  requestId?: string | null
  /** The same call may succeed later without a change. */
  retryable?: boolean
  /** How long the API asked to wait. */
  retryAfterMs?: number | null
  cause?: unknown
}

const brand = Symbol.for('clinic-content.ContentError')

/** The one error class of the client. Its message names the operation, the value and what would be right. */
export class ContentError extends Error {
  override readonly name: string = 'ContentError'
  readonly code: ContentErrorCode
  readonly status: number | null
  readonly requestId: string | null
  readonly retryable: boolean
  readonly retryAfterMs: number | null
  readonly [brand]: true = true

  constructor(
    code: ContentErrorCode,
    message: string,
    {status = 0, requestId = null, retryable = false, retryAfterMs = null, cause}: ContentErrorDetails = {},
  ) {
    super(message, {cause})
    this.code = code
    this.status = status || null
    this.requestId = requestId
    this.retryable = retryable
    this.retryAfterMs = retryAfterMs
  }
}

/**
 * Whether a caught value is a `ContentError`, also one of another copy of this package.
 *
 * @example
 * try { await client.getClinic() } catch (error) {
 *   if (isContentError(error) && error.retryable) return staleCopy()
 *   throw error
 * }
 */
export function isContentError(value: unknown): value is ContentError {
  return typeof value === 'object' && value !== null && brand in value
}
