export type ImportErrorCode =
  | 'source-missing'
  | 'nothing-found'
  | 'too-large'
  | 'too-deep'
  | 'not-text'
  | 'unsupported'
  | 'broken-file'
  | 'unreachable'
  | 'usage'

/** Why something could not be imported. The message says what is wrong and what would be right, without the file. */
export class ImportError extends Error {
  readonly code: ImportErrorCode

  constructor(code: ImportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ImportError'
    this.code = code
  }
}
