import {defineCommand} from 'citty'
import {dayIn} from '../src/editorial/dayIn.ts'
import {adoptionMonths} from '../src/editorial/index.ts'
import {CliError} from './CliError.ts'
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
    'api-host': {
      type: 'string',
      description: 'Where the Content Lake is; this machine, or Sanity when --project is given',
      valueHint: 'url',
    },
    project: {type: 'string', description: 'Id of a hosted project', valueHint: 'id'},
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

/** The project that the lake on this machine plays. */
const LOCAL_PROJECT = 'demo-clinic'

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
  const today = dayIn('UTC', now)
  requireAdoption(adoptUntil, today)
  const {articleWriter, importPages, ImportError, packsFolder, readPacks, readSources, SeedError} =
    await import('../seed/index.ts')
  try {
    const place = dryRun ? null : placeOf(args, token)
    const packs = await readPacks(['core', 'psychiatry'], packsFolder)
    const writer = place && articleWriter(place.options)
    const stored = writer ? await writer.works() : []
    const surroundings = writer ? await writer.surroundings() : []
    const sources = await readSources(source, fetch)
    const imported = await importPages(sources, {today, packs, stored, surroundings, adoptionUntil: adoptUntil})
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
  if (until === undefined) return
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(until) &&
    !Number.isNaN(Date.parse(until)) &&
    new Date(until).toISOString().startsWith(until)
  const [year = 0, ...rest] = today.split('-')
  const last = [Number(year) + adoptionMonths / 12, ...rest].join('-')
  if (!isDay || until <= today || until > last) {
    throw new CliError(
      'usage',
      `import: --adopt-until "${until}" is not right; expected a day after ${today} and at most ${adoptionMonths} months away, such as ${last}`,
    )
  }
}

function placeOf({dataset, project = LOCAL_PROJECT, apiHost}: ImportArguments, token: string) {
  const host = apiHost ?? (project === LOCAL_PROJECT ? 'http://localhost:3900' : 'https://api.sanity.io')
  const refuse = (message: string) => new CliError('usage', `import: ${message}`)
  if (dataset === undefined) throw refuse('--dataset is missing; expected the dataset to write drafts to, or --dry-run')
  if (!/^[a-z0-9][a-z0-9_-]{0,63}$/.test(dataset))
    throw refuse(`--dataset "${dataset}" is not a name; expected lowercase letters, digits, - and _`)
  if (!/^[a-z0-9-]{1,64}$/.test(project))
    throw refuse(`--project "${project}" is not a name; expected lowercase letters, digits and -`)
  if (!URL.canParse(host) || !/^https?:$/.test(new URL(host).protocol))
    throw refuse(`--api-host "${host}" is not an address; expected one such as http://localhost:3900`)
  if (token === '')
    throw new CliError('failed', 'import: no token; set CLINIC_CONTENT_TOKEN to one that may write this dataset')
  return {options: {apiHost: host, projectId: project, dataset, token, operation: 'import'}}
}
