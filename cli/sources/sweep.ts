import {defineCommand} from 'citty'
import {sweepSources, type LookUpOptions} from '../../src/sources/index.ts'
import {CheckError} from '../check/CheckError.ts'
import {type NamedSource, namedPlace, namedSource} from '../check/source/namedSource.ts'
import {sourceArgs} from '../check/source/sourceArgs.ts'
import {problemLine} from '../problemLine.ts'
import {writeOut} from '../writeOut.ts'
import {sweepExitCode, sweepReporters} from './sweepReport.ts'
import {sweptDataset} from './sweptDataset.ts'

/** `clinic-content sources sweep`: asks the registers about every cited work, and acts on what they say. */
export const sweepCommand = defineCommand({
  meta: {name: 'sweep', description: 'Ask the registers whether a cited work was retracted, and act on it'},
  args: {
    ...sourceArgs,
    file: {...sourceArgs.file, description: 'Export to report on; nothing can be written to it'},
    mailto: {
      type: 'string',
      description: 'Address whom the registers may write to; or CLINIC_CONTENT_MAILTO',
      valueHint: 'address',
    },
    'dry-run': {type: 'boolean', description: 'Ask and report, write nothing'},
    format: {type: 'string', description: 'text or json', valueHint: 'name', default: 'text'},
  },
  run: ({args}) =>
    sweep(
      {...args, apiHost: args['api-host'], dryRun: args['dry-run']},
      {
        token: process.env['CLINIC_CONTENT_TOKEN'] ?? '',
        mailto: process.env['CLINIC_CONTENT_MAILTO'] ?? '',
        now: new Date(),
        registers: {fetch: (address, init) => fetch(address, init)},
        write: writeOut,
        warn: (line) => console.error(line),
      },
    ),
})

export interface SweepArguments extends NamedSource {
  format: string
  mailto?: string | undefined
  dryRun?: boolean | undefined
}

/** The world around the command. */
export interface SweepWorld {
  token: string
  /** Used where the command line names none. */
  mailto: string
  now: Date
  /** How the registers are reached. */
  registers: Pick<LookUpOptions, 'fetch' | 'pause' | 'timeoutMs'>
  /** How the dataset is reached; the platform's `fetch` unless told. */
  fetch?: typeof globalThis.fetch
  write(text: string): Promise<void>
  /** Takes the one line that says why there is no report. */
  warn(line: string): void
}

/**
 * Runs the command and answers its exit code: 0 when no public page relies on a retracted work, 1 when one does, 2 when
 * that could not be found out for every work: a mistake in the command line, a lake or registers that do not answer.
 */
export async function sweep(args: SweepArguments, world: SweepWorld): Promise<0 | 1 | 2> {
  const {registers, now, write, warn, fetch} = world
  const token = world.token.trim()
  try {
    const {format} = args
    if (!isFormat(format)) {
      throw new CheckError('usage', `--format "${format}" is not a format; expected text or json`)
    }
    const mailto = (args.mailto ?? world.mailto).trim()
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(mailto)) {
      const given = mailto === '' ? 'no address given' : `"${mailto}" is not an address`
      throw new CheckError(
        'usage',
        `${given} that the registers can write to; expected one such as --mailto editor@clinic.example`,
      )
    }
    const source = await namedSource(args, token, fetch)
    const place = args.file === undefined ? {...namedPlace(args, token), fetch} : null
    const dryRun = args.dryRun === true || place === null
    const report = await sweepSources(sweptDataset(source, place), {...registers, mailto, now, dryRun})
    await write(sweepReporters[format](report, source.name))
    return sweepExitCode(report)
  } catch (error) {
    warn(problemLine('sources sweep', error, token))
    return 2
  }
}

const isFormat = (name: string): name is keyof typeof sweepReporters => Object.hasOwn(sweepReporters, name)
