/** Every way the lake refuses something. */
export type LakeErrorCode =
  | 'locked'
  | 'damaged'
  | 'node-too-old'
  | 'missing-package'
  | 'port-taken'
  | 'bad-request'
  | 'query'
  | 'mutation'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'too-large'
  | 'busy'

/** What the error says on the wire, beside its message. */
export interface LakeErrorDetail {
  /** HTTP status of the answer. */
  status?: number
  /** Content Lake's name of the problem (`documentNotFoundError`), and whatever belongs to it. */
  type?: string
  /** Further fields of the error item (`id`, `currentRevisionID`, `start`, ...). */
  fields?: Record<string, unknown>
  /** Which mutation or action of the request failed. */
  index?: number
  cause?: unknown
}

const defaultStatus: Record<LakeErrorCode, number> = {
  locked: 500,
  damaged: 500,
  'node-too-old': 500,
  'missing-package': 501,
  'port-taken': 500,
  'bad-request': 400,
  query: 400,
  mutation: 409,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'too-large': 413,
  busy: 503,
}

/** The lake's one error class: `code` says which kind, `status` and `type` what HTTP callers see. */
export class LakeError extends Error {
  override readonly name = 'LakeError'
  readonly code: LakeErrorCode
  readonly status: number
  readonly type: string | undefined
  readonly fields: Record<string, unknown>
  readonly index: number | undefined

  constructor(code: LakeErrorCode, message: string, detail: LakeErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : {cause: detail.cause})
    this.code = code
    this.status = detail.status ?? defaultStatus[code]
    this.type = detail.type
    this.fields = detail.fields ?? {}
    this.index = detail.index
  }

  /** The same error, said of the mutation or action at `index`. */
  at(index: number): LakeError {
    if (this.index !== undefined) return this
    return new LakeError(this.code, this.message, {
      status: this.status,
      fields: this.fields,
      index,
      cause: this.cause,
      ...(this.type === undefined ? {} : {type: this.type}),
    })
  }
}
