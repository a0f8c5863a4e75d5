import {type ArgsDef, defineCommand} from 'citty'
import {CliError} from './CliError.ts'

/** Where the dataset is. */
const place = {
  dataset: {type: 'string', description: 'Dataset', required: true, valueHint: 'name'},
  project: {type: 'string', description: 'Id of a hosted project', valueHint: 'id'},
  'api-host': {
    type: 'string',
    description: 'Where the Content Lake is; this machine, or Sanity when --project is given',
    valueHint: 'url',
  },
} satisfies ArgsDef

/** `clinic-content export`: what is public, as Sanity's own export has it. */
export const exportCommand = defineCommand({
  meta: {name: 'export', description: 'Write a dataset to a folder, as Sanity’s own export has it'},
  args: {
    ...place,
    out: {type: 'string', description: 'Folder to write, new or empty', required: true, valueHint: 'folder'},
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
  const {command, folder, dataset, project = 'demo-clinic', dryRun = false} = args
  const apiHost = args.apiHost ?? (project === 'demo-clinic' ? 'http://localhost:3900' : 'https://api.sanity.io')
  const usage = (message: string) => new CliError('usage', `${command}: ${message}`)
  if (!/^[a-z0-9][a-z0-9_-]{0,63}$/.test(dataset))
    throw usage(`--dataset "${dataset}" is not a name; expected lowercase letters, digits, - and _`)
  if (!/^[a-z0-9-]{1,64}$/.test(project))
    throw usage(`--project "${project}" is not a name; expected lowercase letters, digits and -`)
  if (!URL.canParse(apiHost) || !/^https?:$/.test(new URL(apiHost).protocol))
    throw usage(`--api-host "${apiHost}" is not an address; expected one such as http://localhost:3900`)
  if (token === '') {
    const right = command === 'restore' ? 'write' : 'read'
    throw new CliError('failed', `${command}: no token; set CLINIC_CONTENT_TOKEN to one that may ${right} this dataset`)
  }
  const {exportDataset, httpTransport, restoreDataset, SeedError} = await import('../seed/index.ts')
  const transport = httpTransport({apiHost, projectId: project, dataset, token, operation: command})
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
