/** Why a check could not be made; a finding is never an error. */
export type CheckErrorCode =
  | 'usage'
  | 'unreadable'
  | 'broken-export'
  | 'unreachable'
  | 'token-refused'
  | 'dataset-missing'
  | 'request-failed'

/** One line that says what was asked, what came back and what would be right; the command adds its own name. */
export class CheckError extends Error {
  readonly code: CheckErrorCode

  constructor(code: CheckErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CheckError'
    this.code = code
  }
}
