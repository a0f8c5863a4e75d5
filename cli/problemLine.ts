import {CheckError} from './check/CheckError.ts'

/**
 * The one line that says why a command could not do its work, without the token and without a stack.
 *
 * @param command - As typed: `"sources sweep"`.
 */
export function problemLine(command: string, error: unknown, token: string): string {
  const problem = error instanceof CheckError ? error.message : `stopped by a fault of its own: ${String(error)}`
  const line = token === '' ? problem : problem.replaceAll(token, '(the token)')
  return `clinic-content: ${command}: ${line.replaceAll(/\s+/g, ' ')}`
}
