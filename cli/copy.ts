import {defineCommand} from 'citty'
import {dayIn} from '../src/editorial/dayIn.ts'
import {textOf} from '../src/storedValue.ts'
import {CliError} from './CliError.ts'
import {datasetName, lakeArgs, lakePlace, usableToken} from './datasetPlace.ts'

/** `clinic-content copy`: articles of one clinic as drafts of another. */
export const copyCommand = defineCommand({
  meta: {name: 'copy', description: 'Copy articles of one clinic to another, as drafts without reviews or people'},
  args: {
    articles: {type: 'string', description: 'Slugs or ids, with commas', required: true, valueHint: 'slug,slug'},
    from: {type: 'string', description: 'Dataset to copy from', required: true, valueHint: 'name'},
    to: {type: 'string', description: 'Dataset to write drafts to', required: true, valueHint: 'name'},
    'from-project': {
      type: 'string',
      description: 'Project of --from, where it is another: only what is public there is copied',
      valueHint: 'id',
    },
    'dry-run': {type: 'boolean', description: 'Print what would be written and write nothing'},
    ...lakeArgs,
  },
  run: ({args}) =>
    copy(
      {...args, fromProject: args['from-project'], dryRun: args['dry-run'] === true, apiHost: args['api-host']},
      process.env['CLINIC_CONTENT_TOKEN'] ?? '',
    ),
})

export interface CopyArguments {
  articles: string
  from: string
  to: string
  fromProject?: string | undefined
  project?: string | undefined
  apiHost?: string | undefined
  dryRun: boolean
}

/**
 * Runs the command and answers its exit code: 0 when every article is copied, 1 when one is in conflict with what stands
 * in the target.
 *
 * @throws {CliError} with one line for each thing that is wrong; nothing is written then.
 */
export async function copy(
  args: CopyArguments,
  token: string,
  log: (line: string) => void = console.log,
  now: Date = new Date(),
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<0 | 1> {
  const refuse = (problem: string) => new CliError('usage', `copy: ${problem}`)
  const lake = lakePlace(args, refuse)
  const {fromProject} = args
  const origin = fromProject === undefined ? lake : lakePlace({...args, project: fromProject}, refuse, '--from-project')
  const source = datasetName(args.from, refuse, '--from')
  const target = datasetName(args.to, refuse, '--to')
  const articles = args.articles.split(',').flatMap((name) => name.trim() || [])
  if (articles.length === 0) throw refuse('--articles names none; expected slugs or ids, with commas')
  if (source === target && origin.projectId === lake.projectId)
    throw refuse(`--from and --to are both "${source}"; expected two datasets`)
  usableToken(token, 'write', (problem) => new CliError('failed', `copy: ${problem}`))
  const {copyArticles, httpTransport, SeedError} = await import('../seed/index.ts')
  const transportTo = (place: {projectId: string; apiHost: string}, dataset: string, secret: string) => ({
    projectId: place.projectId,
    dataset,
    transport: httpTransport({...place, dataset, token: secret, operation: 'copy', fetch}),
  })
  // The token of one clinic is never shown to the project of another.
  const from = transportTo(origin, source, origin.projectId === lake.projectId ? token : '')
  const to = transportTo(lake, target, token)
  try {
    const zone = textOf(await to.transport.query('*[_type == "clinic" && _id in path("*")][0].timeZone', {}))
    const {items, notes, written} = await copyArticles({
      from,
      to,
      articles,
      today: dayIn(zone, now),
      dryRun: args.dryRun,
    })
    for (const {action, id, reason} of items) log(`  ${action.padEnd(8)} ${id} (${reason})`)
    for (const note of notes) log(`  look at  ${note}`)
    const isConflict = items.some(({action}) => action === 'conflict')
    if (args.dryRun) log('Dry run: nothing was written.')
    else log(written === 0 ? 'Nothing to write.' : `Done: ${written} drafts written. Nothing was published.`)
    return isConflict ? 1 : 0
  } catch (error) {
    throw error instanceof SeedError ? new CliError('failed', error.message, {cause: error}) : error
  }
}
