import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {defineCommand} from 'citty'
import type {HttpTransport, RollbackStep, SeedPlan} from '../seed/index.ts'
import {dayIn} from '../src/editorial/dayIn.ts'
import {CliError} from './CliError.ts'
import {datasetName, lakeArgs, lakePlace, usableToken} from './datasetPlace.ts'

/** `clinic-content seed clinic.yaml`: opens a clinic, or brings it up to date. */
export const seedCommand = defineCommand({
  meta: {name: 'seed', description: 'Open a clinic: write the documents of a profile to a dataset'},
  args: {
    profile: {type: 'positional', description: 'Path of the clinic profile (YAML or JSON)', required: false},
    dataset: {type: 'string', description: "Dataset to write to; the profile's key by default", valueHint: 'name'},
    'dry-run': {type: 'boolean', description: 'Print the plan and write nothing'},
    yes: {type: 'boolean', description: 'Write without asking'},
    prune: {type: 'boolean', description: 'Delete what the profile and packs dropped and nobody has touched'},
    rollback: {type: 'string', description: 'Undo the run that wrote this file', valueHint: 'file'},
    format: {type: 'string', description: 'text or json', default: 'text', valueHint: 'format'},
    ...lakeArgs,
  },
  async run({args}) {
    const token = process.env['CLINIC_CONTENT_TOKEN'] ?? ''
    return seed({...args, dryRun: args['dry-run'] === true, apiHost: args['api-host']}, token)
  },
})

export interface SeedArguments {
  profile?: string | undefined
  dataset?: string | undefined
  dryRun: boolean
  yes?: boolean | undefined
  prune?: boolean | undefined
  rollback?: string | undefined
  format?: string | undefined
  apiHost?: string | undefined
  project?: string | undefined
}

export interface SeedWorld {
  now?: Date
  /** Where rollback files are kept. */
  folder?: string
  /** Asks a yes-or-no question; `null` where nobody is there to answer. */
  ask?: ((question: string) => Promise<boolean>) | null
}

/**
 * Runs the command and answers its exit code: 0 when the dataset is as the profile says, 1 when it is not because
 * documents are in conflict with what staff have changed, or a rollback had to leave some as they are.
 *
 * @throws {CliError} with one line for each thing that is wrong.
 */
export async function seed(
  args: SeedArguments,
  token: string,
  log: (line: string) => void = console.log,
  {now = new Date(), folder = '.clinic-content/rollback', ask = terminal()}: SeedWorld = {},
): Promise<number> {
  const {profile: file, rollback, dryRun, prune = false, format = 'text'} = args
  const refuse = (problem: string) => new CliError('usage', `seed: ${problem}`)
  if (args.dataset !== undefined) datasetName(args.dataset, refuse)
  const {projectId: project, apiHost} = lakePlace(args, refuse)
  if (format !== 'text' && format !== 'json')
    throw refuse(`--format "${format}" is not a format; expected text or json`)
  if ((file === undefined) === (rollback === undefined)) {
    const given = file === undefined ? 'no profile' : 'both a profile and --rollback'
    throw new CliError('usage', `seed: ${given}; expected the path of a clinic profile, or --rollback <file>`)
  }
  const isJson = format === 'json'
  const tell = isJson ? () => {} : log
  /** Whether to write to this dataset; without a terminal, silence is consent only on this machine. */
  const consents = async (name: string, isHosted: boolean, what: string): Promise<boolean> => {
    if (args.yes === true) return true
    if (ask && !isJson) return ask(`${what} "${name}" at ${new URL(apiHost).origin}? [y/N] `)
    if (!isHosted) return true
    throw new CliError('usage', 'seed: nobody is here to ask; expected --yes to write a hosted dataset')
  }
  const seeder = await import('../seed/index.ts')
  const {httpTransport, readProfile, seedClinic, SeedError} = seeder
  const requireToken = () => usableToken(token, 'write', (problem) => new CliError('failed', `seed: ${problem}`))
  try {
    if (rollback !== undefined) {
      const undo = seeder.parseRollback(await readText(rollback), rollback)
      const name = args.dataset ?? undo.dataset
      if (name !== undo.dataset || project !== undo.projectId) {
        const wanted = `expected ${undo.dataset} of ${undo.projectId}, where that run wrote`
        throw new CliError('usage', `seed: "${rollback}" does not belong to ${name} of ${project}; ${wanted}`)
      }
      requireToken()
      const transport = httpTransport({apiHost, projectId: project, dataset: name, token})
      const planned = await seeder.rollBack(undo, transport, {dryRun: true})
      for (const line of rollbackLines(planned)) tell(line)
      const isWriting = !dryRun && planned.some(({action}) => action === 'delete' || action === 'restore')
      if (isWriting && (await consents(name, transport.hosted, 'Undo this in'))) await seeder.rollBack(undo, transport)
      else tell(dryRun ? 'Dry run: nothing was written.' : 'Nothing was written.')
      if (isJson) log(JSON.stringify({dataset: name, dryRun, steps: planned}, null, 2))
      return planned.some(({action}) => action === 'keep') ? 1 : 0
    }
    const profile = await readProfile(file ?? '')
    requireToken()
    const name = args.dataset ?? profile.key
    tell(`${profile.clinic.displayName} -> ${name} at ${new URL(apiHost).origin}`)
    const today = dayIn(profile.clinic.timeZone, now)
    const transport = httpTransport({apiHost, projectId: project, dataset: name, token})
    let kept: string | null = null
    const beforeWrite = async (plan: SeedPlan) => {
      if (!(await consents(name, transport.hosted, 'Write this to'))) return false
      const place = {projectId: project, dataset: name, writtenAt: now.toISOString()}
      kept = await keepRollback(folder, seeder.rollbackFile(plan, place))
      tell(`To undo this run: clinic-content seed --rollback ${kept}`)
      return true
    }
    const run = () => seedClinic({profile, transport, today, dryRun, prune, log: tell, beforeWrite})
    const result = await run().catch(async (error: unknown) => {
      if (!isMissingDataset(error, transport) || dryRun) throw error
      await transport.createDataset()
      tell(`Made the dataset "${name}".`)
      return run()
    })
    if (isJson) log(JSON.stringify({dataset: name, dryRun, ...reportOf(result), rollbackFile: kept}, null, 2))
    return result.items.some(({action}) => action === 'conflict') ? 1 : 0
  } catch (error) {
    throw error instanceof SeedError ? new CliError('failed', error.message, {cause: error}) : error
  }

  function isMissingDataset(error: unknown, transport: HttpTransport): boolean {
    return error instanceof SeedError && error.code === 'dataset-missing' && !transport.hosted
  }
}

/** What `--format json` prints: what would happen to each document, field by field, and what rules say of each article. */
function reportOf({items, findings, heldBack, open, written}: SeedPlan & {written: number}) {
  return {
    items: items.map(({action, id, type, reason, changes}) => ({action, id, type, reason, changes})),
    findings,
    heldBack,
    open,
    written,
  }
}

function rollbackLines(steps: readonly RollbackStep[]): string[] {
  const count = (wanted: RollbackStep['action']) => steps.filter(({action}) => action === wanted).length
  return [
    ...steps
      .filter(({action}) => action !== 'nothing')
      .map(({id, action, reason}) => `  ${action.padEnd(8)} ${id} (${reason})`),
    `Rollback: ${count('delete')} to delete, ${count('restore')} to restore, ${count('keep')} to keep.`,
  ]
}

/** Keeps the file out of other people's sight: it holds private documents. */
async function keepRollback(folder: string, content: {dataset: string; writtenAt: string}): Promise<string> {
  const file = join(folder, `${content.dataset}-${content.writtenAt.replaceAll(/[:.]/g, '-')}-${process.pid}.json`)
  await mkdir(folder, {recursive: true, mode: 0o700})
  await writeFile(file, `${JSON.stringify(content)}\n`, {mode: 0o600})
  return file
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new CliError('failed', `seed: cannot read "${file}"; expected the path of a rollback file`, {cause})
  })
}

/** Asks on the terminal; `null` without one. */
function terminal(): ((question: string) => Promise<boolean>) | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null
  return async (question) => {
    const lines = createInterface({input: process.stdin, output: process.stdout})
    const answer = await lines.question(question).finally(() => lines.close())
    return /^y(es)?$/i.test(answer.trim())
  }
}
