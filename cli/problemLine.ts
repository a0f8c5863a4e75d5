import {SeedError} from '../seed/SeedError.ts'
import {CheckError} from './check/CheckError.ts'
import {CliError} from './CliError.ts'

/**
 * The one line that says why a command could not do its work, without the token and without a stack.
 *
 * @param command - As typed: `"sources sweep"`.
 */
export function problemLine(command: string, error: unknown, token: string): string {
  const problem = problemOf(command, error)
  const line = token === '' ? problem : problem.replaceAll(token, '(the token)')
  return `clinic-content: ${line.replaceAll(/\s+/g, ' ')}`
}

function problemOf(command: string, error: unknown): string {
  if (error instanceof CheckError) return `${command}: ${error.message}`
  // These name the command themselves.
  if (error instanceof SeedError || error instanceof CliError) return error.message
  return `${command}: stopped by a fault of its own: ${String(error)}`
}
