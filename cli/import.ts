import {defineCommand} from 'citty'
import {dayIn} from '../src/editorial/dayIn.ts'
import {fieldOf, textOf} from '../src/storedValue.ts'
import {adoptionMonths} from '../src/editorial/index.ts'
import {addMonths, isIsoDate} from '../src/editorial/isoDate.ts'
import {CliError} from './CliError.ts'
import {datasetName, lakeArgs, lakePlace, usableToken} from './datasetPlace.ts'
import {importReport} from './import/importReport.ts'
import {textReport} from './import/textReport.ts'
import {writeOut} from './writeOut.ts'

/** `clinic-content import`: old pages of a clinic as drafts, with an account of every word. */
export const importCommand = defineCommand({
  meta: {
    name: 'import',
    description: 'Bring old pages in as drafts: HTML, Markdown, Word, WordPress exports, plain text',
  },
  args: {
    source: {type: 'positional', description: 'A file, a folder, or the address of a page or export', required: true},
    'dry-run': {type: 'boolean', description: 'Report and write nothing; needs no lake, profile or network'},
    format: {type: 'string', description: 'text or json', valueHint: 'name', default: 'text'},
    dataset: {type: 'string', description: 'Dataset to write drafts to', valueHint: 'name'},
    'adopt-until': {
      type: 'string',
      description: 'Show old posts without a review until this day, with a notice; at most 12 months',
      valueHint: 'YYYY-MM-DD',
    },
    ...lakeArgs,
  },
  run: ({args}) =>
    runImport(
      {...args, dryRun: args['dry-run'] === true, apiHost: args['api-host'], adoptUntil: args['adopt-until']},
      {
        token: process.env['CLINIC_CONTENT_TOKEN'] ?? '',
        now: new Date(),
        write: writeOut,
        warn: (line) => console.error(line),
      },
    ),
})

export interface ImportArguments {
  source: string
  dryRun: boolean
  format: string
  dataset?: string | undefined
  apiHost?: string | undefined
  project?: string | undefined
  adoptUntil?: string | undefined
}

/** The world around the command. */
export interface ImportWorld {
  token: string
  now: Date
  write(text: string): Promise<void>
  warn(line: string): void
  fetch?: typeof globalThis.fetch
}

/**
 * Runs the command and answers its exit code: 0 when every file was read and, without `--dry-run`, every draft stands
 * in the dataset; 1 when a file could not be read, or a draft is in conflict with what staff have written.
 *
 * @throws {CliError} with one line for what is wrong.
 */
export async function runImport(args: ImportArguments, {token, now, write, warn, fetch}: ImportWorld): Promise<number> {
  const {source, dryRun, format, adoptUntil} = args
  const usage = (message: string) => new CliError('usage', `import: ${message}`)
  if (format !== 'text' && format !== 'json') throw usage(`--format "${format}" is not a format; expected text or json`)
  // A zone is up to a day ahead; a typing mistake is told before anything is asked.
  requireAdoption(adoptUntil, dayIn('UTC', now))
  const {articleWriter, importPages, ImportError, packsFolder, readPacks, readSources, SeedError} =
    await import('../seed/index.ts')
  try {
    const place = dryRun ? null : placeOf(args, token)
    const packs = await readPacks(['core', 'psychiatry'], packsFolder)
    const writer = place && articleWriter(place.options)
    const stored = writer ? await writer.works() : []
    const surroundings = writer ? await writer.surroundings() : []
    const addresses = await writer?.addresses()
    const clinic = surroundings.find((each) => fieldOf(each, '_type') === 'clinic')
    const today = dayIn(textOf(fieldOf(clinic, 'timeZone')), now)
    requireAdoption(adoptUntil, today)
    const sources = await readSources(source, fetch)
    const imported = await importPages(sources, {
      today,
      packs,
      stored,
      surroundings,
      ...(addresses && {addresses}),
      adoptionUntil: adoptUntil,
    })
    for (const {source: file, message} of imported.problems) warn(`import: ${file}: ${message}`)
    if (format === 'json') await write(`${JSON.stringify(importReport(imported.articles))}\n`)
    else await write(textReport(imported.articles))
    const log = (line: string) => (format === 'json' ? Promise.resolve(warn(line)) : write(`${line}\n`))
    if (!writer) {
      await log('Dry run: nothing was written.')
      return imported.problems.length > 0 ? 1 : 0
    }
    const {lines, conflicts} = await writer.write(imported.articles, today)
    for (const line of lines) await log(line)
    return imported.problems.length > 0 || conflicts > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof ImportError)
      throw new CliError('failed', `import: "${source}": ${error.message}`, {cause: error})
    throw error instanceof SeedError ? new CliError('failed', error.message, {cause: error}) : error
  }
}

function requireAdoption(until: string | undefined, today: string): void {
  const last = addMonths(today, adoptionMonths)
  if (until === undefined || (isIsoDate(until) && until > today && until <= last)) return
  throw new CliError(
    'usage',
    `import: --adopt-until "${until}" is not right; expected a day after ${today} and at most ${adoptionMonths} months away, such as ${last}`,
  )
}

function placeOf({dataset, ...named}: ImportArguments, token: string) {
  const refuse = (problem: string) => new CliError('usage', `import: ${problem}`)
  if (dataset === undefined) throw refuse('--dataset is missing; expected the dataset to write drafts to, or --dry-run')
  const place = {dataset: datasetName(dataset, refuse), ...lakePlace(named, refuse)}
  usableToken(token, 'write', (problem) => new CliError('failed', `import: ${problem}`))
  return {options: {...place, token, operation: 'import'}}
}
