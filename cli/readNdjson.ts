import {readFileSync} from 'node:fs'
import {CliError} from './CliError.ts'

/**
 * The JSON values of a file with one a line; empty lines are skipped.
 *
 * @throws {CliError} `failed`, with the line that is no JSON.
 */
export function readNdjson(file: string): unknown[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new CliError('failed', `${file} cannot be read: ${cause instanceof Error ? cause.message : ''}`, {cause})
  }
  return text.split('\n').flatMap((line, index): unknown[] => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line)]
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : ''
      throw new CliError('failed', `${file}, line ${index + 1} is not JSON: ${reason}`, {cause})
    }
  })
}
