export type EditorialErrorCode = 'crypto-unavailable' | 'not-json' | 'invalid-argument'

/** What this layer throws; content problems are findings and are never thrown. */
export class EditorialError extends Error {
  readonly code: EditorialErrorCode

  constructor(code: EditorialErrorCode, message: string) {
    super(message)
    this.name = 'EditorialError'
    this.code = code
  }
}
