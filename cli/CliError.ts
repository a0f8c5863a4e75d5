/**
 * What a command tells the person who typed it: one line, no stack.
 *
 * `usage` is a mistake in the command line (exit code 2), `failed` anything that went wrong while running (1).
 */
export class CliError extends Error {
  readonly code: 'usage' | 'failed'

  constructor(code: CliError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CliError'
    this.code = code
  }
}
