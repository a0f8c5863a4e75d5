import {defineCommand} from 'citty'
import {CliError} from './CliError.ts'
import {datasetName, lakeArgs, lakePlace, usableToken} from './datasetPlace.ts'

/** `clinic-content migrate`: the documents of a dataset in the shape of this release. */
export const migrateCommand = defineCommand({
  meta: {name: 'migrate', description: 'Bring the documents of a dataset into the shape of this release'},
  args: {
    dataset: {type: 'string', description: 'Dataset', required: true, valueHint: 'name'},
    'dry-run': {type: 'boolean', description: 'Say what would change and write nothing'},
    ...lakeArgs,
  },
  run: ({args}) =>
    migrate(
      {...args, dryRun: args['dry-run'] === true, apiHost: args['api-host']},
      process.env['CLINIC_CONTENT_TOKEN'] ?? '',
    ),
})

export interface MigrateArguments {
  dataset: string
  project?: string | undefined
  apiHost?: string | undefined
  dryRun: boolean
}

/**
 * Runs the command and answers its exit code.
 *
 * @throws {CliError} with one line for what is wrong.
 */
export async function migrate(
  args: MigrateArguments,
  token: string,
  log: (line: string) => void = console.log,
): Promise<0> {
  const refuse = (problem: string) => new CliError('usage', `migrate: ${problem}`)
  const dataset = datasetName(args.dataset, refuse)
  const lake = lakePlace(args, refuse)
  usableToken(token, 'write', (problem) => new CliError('failed', `migrate: ${problem}`))
  const {httpTransport, migrateDataset, progressLine, SeedError} = await import('../seed/index.ts')
  const transport = httpTransport({...lake, dataset, token, operation: 'migrate'})
  const start = performance.now()
  try {
    const {total, written} = await migrateDataset(transport, {
      dataset,
      dryRun: args.dryRun,
      onDocument({id, titles, changes}) {
        log(`  ${id}: ${titles.join('; ')}`)
        for (const {path} of changes) log(`    ${path}`)
      },
      onBatch: (progress) => log(progressLine(progress, performance.now() - start)),
    })
    if (total === 0) log('Nothing to do: every document has the shape of this release.')
    else if (args.dryRun) log(`Dry run: ${total} documents would be written.`)
    else log(`Done: ${written} documents written.`)
    return 0
  } catch (error) {
    throw error instanceof SeedError ? new CliError('failed', error.message, {cause: error}) : error
  }
}
