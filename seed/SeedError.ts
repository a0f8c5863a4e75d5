export type SeedErrorCode =
  | 'article-missing'
  | 'file-missing'
  | 'file-invalid'
  | 'folder-not-empty'
  | 'dataset-not-empty'
  | 'profile-invalid'
  | 'pack-invalid'
  | 'demo-refused'
  | 'unreachable'
  | 'token-refused'
  | 'dataset-missing'
  | 'schema-newer'
  | 'schema-invalid'
  | 'package-missing'
  | 'changed-meanwhile'
  | 'request-failed'

/** What went wrong while opening a clinic: the operation, the offending value and what would be right, in the message. */
export class SeedError extends Error {
  readonly code: SeedErrorCode

  constructor(code: SeedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SeedError'
    this.code = code
  }
}
