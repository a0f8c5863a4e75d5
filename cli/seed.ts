import {defineCommand} from 'citty'
import {dayIn} from '../src/editorial/dayIn.ts'
import {CliError} from './CliError.ts'

/** `clinic-content seed clinic.yaml`: opens a clinic, or brings it up to date. */
export const seedCommand = defineCommand({
  meta: {name: 'seed', description: 'Open a clinic: write the documents of a profile to a dataset'},
  args: {
    profile: {type: 'positional', description: 'Path of the clinic profile (YAML or JSON)', required: true},
    dataset: {type: 'string', description: "Dataset to write to; the profile's key by default", valueHint: 'name'},
    'dry-run': {type: 'boolean', description: 'Print the plan and write nothing'},
    'api-host': {
      type: 'string',
      description: 'Where the Content Lake is; this machine, or Sanity when --project is given',
      valueHint: 'url',
    },
    project: {type: 'string', description: 'Id of a hosted project', valueHint: 'id'},
  },
  async run({args}) {
    const token = process.env['CLINIC_CONTENT_TOKEN'] ?? ''
    return seed({...args, dryRun: args['dry-run'] === true, apiHost: args['api-host']}, token)
  },
})

export interface SeedArguments {
  profile: string
  dataset?: string | undefined
  dryRun: boolean
  apiHost?: string | undefined
  project?: string | undefined
}

/** The project that the lake on this machine plays. */
const LOCAL_PROJECT = 'demo-clinic'

/**
 * Runs the command and answers its exit code: 0 when the dataset is as the profile says, 1 when it is not because
 * documents are in conflict with what staff have changed.
 *
 * @throws {CliError} with one line for each thing that is wrong.
 */
export async function seed(
  {profile: file, dataset, dryRun, ...place}: SeedArguments,
  token: string,
  log: (line: string) => void = console.log,
  now: Date = new Date(),
): Promise<number> {
  const project = place.project ?? LOCAL_PROJECT
  const apiHost = place.apiHost ?? (project === LOCAL_PROJECT ? 'http://localhost:3900' : 'https://api.sanity.io')
  requireName('--dataset', dataset, /^[a-z0-9][a-z0-9_-]{0,63}$/, 'lowercase letters, digits, - and _')
  requireName('--project', project, /^[a-z0-9-]{1,64}$/, 'lowercase letters, digits and -')
  if (!URL.canParse(apiHost) || !/^https?:$/.test(new URL(apiHost).protocol)) {
    throw new CliError(
      'usage',
      `seed: --api-host "${apiHost}" is not an address; expected one such as http://localhost:3900`,
    )
  }
  const {httpTransport, readProfile, seedClinic, SeedError} = await import('../seed/index.ts')
  try {
    const profile = await readProfile(file)
    if (token === '') {
      throw new CliError('failed', 'seed: no token; set CLINIC_CONTENT_TOKEN to one that may write this dataset')
    }
    const name = dataset ?? profile.key
    log(`${profile.clinic.displayName} -> ${name} at ${new URL(apiHost).origin}`)
    const today = dayIn(profile.clinic.timeZone, now)
    const transport = httpTransport({apiHost, projectId: project, dataset: name, token})
    const run = () => seedClinic({profile, transport, today, dryRun, log})
    const {items} = await run().catch(async (error: unknown) => {
      const isMissing = error instanceof SeedError && error.code === 'dataset-missing'
      if (!isMissing || transport.hosted || dryRun) throw error
      await transport.createDataset()
      log(`Made the dataset "${name}".`)
      return run()
    })
    return items.some(({action}) => action === 'conflict') ? 1 : 0
  } catch (error) {
    throw error instanceof SeedError ? new CliError('failed', error.message, {cause: error}) : error
  }
}

function requireName(flag: string, value: string | undefined, pattern: RegExp, expected: string): void {
  if (value === undefined || pattern.test(value)) return
  throw new CliError('usage', `seed: ${flag} "${value}" is not a name; expected ${expected}`)
}
