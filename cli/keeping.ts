import {join} from 'node:path'
import {type ArgsDef, defineCommand} from 'citty'
import {createContentClient} from '../src/client/createContentClient.ts'
import {CliError} from './CliError.ts'
import {datasetName, lakeArgs, lakePlace, usableToken} from './datasetPlace.ts'

/** Where the dataset is. */
const place = {
  dataset: {type: 'string', description: 'Dataset', required: true, valueHint: 'name'},
  ...lakeArgs,
} satisfies ArgsDef

/** `clinic-content export`: what is public, as Sanity's own export has it. */
export const exportCommand = defineCommand({
  meta: {name: 'export', description: 'Write a dataset to a folder, as Sanity’s own export has it'},
  args: {
    ...place,
    out: {type: 'string', description: 'Folder to write, new or empty', required: true, valueHint: 'folder'},
    as: {
      type: 'string',
      description: 'sanity, as Sanity’s own export has it, or site, pages that open in any browser',
      default: 'sanity',
      valueHint: 'sanity|site',
    },
    private: {type: 'boolean', description: 'Drafts and private documents too'},
  },
  run: ({args}) => keep({...args, command: 'export', apiHost: args['api-host'], folder: args.out}, tokenOf()),
})

/** `clinic-content backup`: everything, drafts and private documents included. */
export const backupCommand = defineCommand({
  meta: {name: 'backup', description: 'Write everything a dataset holds to a folder, with checksums'},
  args: {
    ...place,
    out: {type: 'string', description: 'Folder to write, new or empty', required: true, valueHint: 'folder'},
  },
  run: ({args}) =>
    keep({...args, command: 'backup', private: true, apiHost: args['api-host'], folder: args.out}, tokenOf()),
})

/** `clinic-content restore`: a backup into an empty dataset. */
export const restoreCommand = defineCommand({
  meta: {name: 'restore', description: 'Write a backup to an empty dataset, after verifying its checksums'},
  args: {
    folder: {type: 'positional', description: 'Folder of the backup', required: true},
    ...place,
    replace: {type: 'boolean', description: 'Write over what stands in the dataset'},
    'dry-run': {type: 'boolean', description: 'Verify the backup and the dataset, write nothing'},
  },
  run: ({args}) =>
    keep({...args, command: 'restore', apiHost: args['api-host'], dryRun: args['dry-run'] === true}, tokenOf()),
})

const tokenOf = () => process.env['CLINIC_CONTENT_TOKEN'] ?? ''

export interface KeepingArguments {
  command: 'export' | 'backup' | 'restore'
  folder: string
  /** What an export writes: `sanity` unless told. */
  as?: string | undefined
  dataset: string
  project?: string | undefined
  apiHost?: string | undefined
  private?: boolean | undefined
  replace?: boolean | undefined
  dryRun?: boolean | undefined
}

/**
 * Runs one of the three commands and answers its exit code.
 *
 * @throws {CliError} with one line for what is wrong.
 */
export async function keep(
  args: KeepingArguments,
  token: string,
  log: (line: string) => void = console.log,
  now: Date = new Date(),
): Promise<number> {
  const {command, folder, dryRun = false} = args
  const refuse = (problem: string) => new CliError('usage', `${command}: ${problem}`)
  const {as = 'sanity'} = args
  if (as !== 'sanity' && as !== 'site') throw refuse(`--as "${as}" is not a form; expected sanity or site`)
  const dataset = datasetName(args.dataset, refuse)
  const lake = lakePlace(args, refuse)
  const right = command === 'restore' ? 'write' : 'read'
  usableToken(token, right, (problem) => new CliError('failed', `${command}: ${problem}`))
  const {exportDataset, exportSite, httpTransport, restoreDataset, SeedError} = await import('../seed/index.ts')
  const transport = httpTransport({...lake, dataset, token, operation: command})
  try {
    if (command === 'restore') {
      const {documents} = await restoreDataset(transport, {
        dataset,
        folder,
        dryRun,
        replace: args.replace ?? false,
        log,
      })
      log(dryRun ? `Dry run: ${documents} documents would be written.` : `Done: ${documents} documents restored.`)
      return 0
    }
    const complete = args.private === true
    if (as === 'site') {
      const place = transport.hosted ? {projectId: lake.projectId} : lake
      const client = createContentClient({...place, dataset, token, useCdn: false})
      const {articles, unseen, missing} = await exportSite(transport, client, {dataset, folder, complete, now, log})
      for (const {name, reason} of missing) log(`  not in it: ${name} (${reason})`)
      log(`Done: ${articles} articles in ${folder}; open ${join(folder, 'index.html')}.`)
      if (complete) log(`What readers do not see is in ${join(folder, 'private')}: keep it as safe as the dataset.`)
      else if (unseen > 0) log(`${unseen} drafts or pages that readers do not see are not in it; --private adds them.`)
      return 0
    }
    const {documents, files} = await exportDataset(transport, {dataset, folder, complete, now, operation: command, log})
    const assets = Object.keys(files).filter((path) => path.includes('/')).length
    log(`Done: ${documents} documents and ${assets} files in ${folder}.`)
    log(
      complete
        ? 'It holds private documents: keep it as safe as the dataset.'
        : 'Drafts and private documents are not in it; --private adds them.',
    )
    return 0
  } catch (error) {
    throw error instanceof SeedError ? new CliError('failed', error.message, {cause: error}) : error
  }
}
