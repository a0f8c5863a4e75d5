import {defineCommand} from 'citty'
import {CheckError} from './check/CheckError.ts'
import {reporters, runCheck, type RunCheckOptions} from './check/runCheck.ts'
import {type NamedSource, namedSource} from './check/source/namedSource.ts'
import {sourceArgs} from './check/source/sourceArgs.ts'
import {problemLine} from './problemLine.ts'
import {writeOut} from './writeOut.ts'

/** `clinic-content check`: what stands against the articles of a dataset, for a person, a build or a night. */
export const checkCommand = defineCommand({
  meta: {name: 'check', description: 'Check the articles of a dataset or an export against the editorial standard'},
  args: {
    ...sourceArgs,
    format: {type: 'string', description: 'text, json or sarif', valueHint: 'name', default: 'text'},
    drafts: {type: 'boolean', description: 'Fail on drafts too, not only on what is public'},
    nightly: {type: 'boolean', description: 'Also compare with history and records, and list what lapses next'},
  },
  run: ({args}) =>
    check(
      {...args, apiHost: args['api-host']},
      {
        token: process.env['CLINIC_CONTENT_TOKEN'] ?? '',
        now: new Date(),
        write: writeOut,
        warn: (line) => console.error(line),
      },
    ),
})

export interface CheckArguments extends NamedSource {
  format: string
  drafts?: boolean | undefined
  nightly?: boolean | undefined
}

/** The world around the command. */
export interface CheckWorld extends Pick<RunCheckOptions, 'now' | 'write'> {
  token: string
  /** Takes the one line that says why there is no report, or not all of it. */
  warn(line: string): void
  fetch?: typeof globalThis.fetch
}

/**
 * Runs the command and answers its exit code: 0 when it found nothing that blocks, 1 when it did, 2 when it could not
 * check: a mistake in the command line, a file or lake that cannot be read, a refused token. The token is never written.
 */
export async function check(args: CheckArguments, {token, now, write, warn, fetch}: CheckWorld): Promise<0 | 1 | 2> {
  const secret = token.trim()
  try {
    const {format, drafts = false, nightly = false} = args
    if (!isFormat(format)) {
      const expected = `expected ${Object.keys(reporters).join(', ')}`
      throw new CheckError('usage', `--format "${format}" is not a format; ${expected}`)
    }
    const source = await namedSource(args, secret, fetch)
    return await runCheck({source, format, drafts, nightly, now, write})
  } catch (error) {
    // Exit code 1 would read as a finding, so a fault of ours is 2 as well.
    warn(problemLine('check', error, secret))
    return 2
  }
}

const isFormat = (name: string): name is RunCheckOptions['format'] => Object.hasOwn(reporters, name)
