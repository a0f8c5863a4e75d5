import {randomBytes} from 'node:crypto'
import {resolve} from 'node:path'
import {defineCommand} from 'citty'
import {createLake, type Lake, LakeError, type LakeHolder, type LakeServer} from '../lake/index.ts'
import {CliError} from './CliError.ts'
import {readNdjson} from './readNdjson.ts'

/** `clinic-content lake`: an embedded Content Lake alone, for tests and for projects that bring their own Studio. */
export const lakeCommand = defineCommand({
  meta: {name: 'lake', description: 'Run an empty Content Lake on this machine'},
  args: {
    port: {type: 'string', description: 'Port to answer on; 0 takes a free one', valueHint: 'port', default: '3900'},
    data: {
      type: 'string',
      description: 'Folder that holds the data, or :memory: to keep nothing',
      valueHint: 'folder',
      default: '.clinic-content/lake',
    },
    dataset: {type: 'string', description: 'Dataset made at start', valueHint: 'name', default: 'production'},
    project: {type: 'string', description: 'Project id to answer to', valueHint: 'id', default: 'demo-clinic'},
    token: {
      type: 'string',
      description: "The administrator's token; made and printed where absent",
      valueHint: 'token',
    },
    seed: {type: 'string', description: 'NDJSON file for a dataset that is still empty', valueHint: 'file'},
    'history-days': {
      type: 'string',
      description: 'Days that earlier revisions are kept; for ever where absent',
      valueHint: 'days',
    },
  },
  async run({args}) {
    return lakeUntilStopped(lakeSettings(args), (line) => console.log(line))
  },
})

export interface LakeSettings {
  port: number
  /** `null` keeps everything in memory. */
  dataDir: string | null
  dataset: string
  project: string
  /** `null` makes one. */
  token: string | null
  seed: string | null
  /** `null` keeps every revision. */
  historyDays: number | null
}

/** The arguments as given to settings, or a `usage` error that names the argument. */
export function lakeSettings(args: {
  port: string
  data: string
  dataset: string
  project: string
  token?: string | undefined
  seed?: string | undefined
  'history-days'?: string | undefined
}): LakeSettings {
  const port = /^\d{1,5}$/.test(args.port) ? Number(args.port) : Number.NaN
  if (!(port <= 65_535)) throw misuse('port', args.port, 'a port; expected a number from 0 to 65535')
  if (!/^[a-z0-9][a-z0-9_-]{0,63}$/.test(args.dataset)) {
    throw misuse('dataset', args.dataset, 'a dataset name; expected up to 64 lower-case letters, digits, "_" and "-"')
  }
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(args.project)) {
    throw misuse('project', args.project, 'a project id; expected lower-case letters, digits and "-"')
  }
  if (args.token !== undefined && !/^[\x21-\x7e]+$/.test(args.token)) {
    throw new CliError('usage', 'lake: --token must be of letters, digits and signs without spaces')
  }
  const days = args['history-days']
  if (days !== undefined && !/^[1-9]\d{0,5}$/.test(days)) {
    throw misuse('history-days', days, 'a number of days; expected 1 or more, or leave it out to keep everything')
  }
  return {
    port,
    dataDir: args.data === ':memory:' ? null : resolve(args.data),
    dataset: args.dataset,
    project: args.project,
    token: args.token ?? null,
    seed: args.seed === undefined ? null : resolve(args.seed),
    historyDays: days === undefined ? null : Number(days),
  }
}

/** Prints `Lake: <address>` once it answers, and runs until Ctrl-C or SIGTERM. */
export async function lakeUntilStopped(settings: LakeSettings, print: (line: string) => void): Promise<number> {
  const stopped = stopSignal()
  const token = settings.token ?? randomBytes(32).toString('base64url')
  const documents = settings.seed === null ? null : readNdjson(settings.seed)
  let lake: Lake
  try {
    lake = await open(settings, token)
  } catch (error) {
    const holder = holderOf(error)
    if (!holder) throw error
    print(`Already running in ${settings.dataDir} (process ${holder.pid}).`)
    for (const address of holder.addresses) print(`Lake: ${address}`)
    return 0
  }
  try {
    if (documents) await seedEmpty(lake, settings, token, documents, print)
    const {url} = await listen(lake, settings.port)
    if (settings.token === null) print(`Token: ${token}`)
    print(`Lake: ${url}`)
    await stopped
  } finally {
    await lake.close()
  }
  return 0
}

async function open({dataDir, dataset, project, historyDays}: LakeSettings, token: string): Promise<Lake> {
  return createLake({
    ...(dataDir === null ? {memory: true} : {dataDir}),
    ...(historyDays === null ? {} : {historyDays}),
    projectId: project,
    datasets: [dataset],
    createDatasetsOnDemand: true,
    allowShortTokens: true,
    users: [
      {id: 'administrator', name: 'Administrator', email: 'administrator@example.com', role: 'administrator', token},
    ],
    roles: [
      {
        name: 'administrator',
        title: 'Administrator',
        permissions: [{filter: 'true', permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage']}],
      },
    ],
  })
}

/** A second start with the same folder must not undo what was edited since the first. */
async function seedEmpty(
  lake: Lake,
  {dataset, seed}: LakeSettings,
  token: string,
  documents: readonly unknown[],
  print: (line: string) => void,
): Promise<void> {
  const url = `http://localhost/v2025-02-19/data/query/${dataset}?perspective=raw&query=${encodeURIComponent('count(*)')}`
  const answer = await lake.fetch(new Request(url, {headers: {authorization: `Bearer ${token}`}}))
  const body: unknown = await answer.json()
  if (typeof body === 'object' && body !== null && 'result' in body && body.result !== 0) {
    print(`"${dataset}" already holds documents; ${seed} was not imported.`)
    return
  }
  try {
    const count = await lake.importDocuments(dataset, documents)
    print(`Imported ${count} documents into "${dataset}".`)
  } catch (cause) {
    if (!(cause instanceof LakeError)) throw cause
    throw new CliError('failed', `lake: ${seed}, document ${(cause.index ?? 0) + 1}: ${cause.message}`, {cause})
  }
}

async function listen(lake: Lake, port: number): Promise<LakeServer> {
  try {
    return await lake.listen(port)
  } catch (cause) {
    if (cause instanceof LakeError && cause.code === 'port-taken') {
      throw new CliError('failed', `lake: ${cause.message}; choose another with --port, or --port 0 for a free one`, {
        cause,
      })
    }
    throw cause
  }
}

/** Who has the folder, where that is why it could not be opened. */
function holderOf(error: unknown): LakeHolder | null {
  if (!(error instanceof LakeError) || error.code !== 'locked') return null
  const {holder} = error.fields
  if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('addresses' in holder)) return null
  const {pid, addresses} = holder
  if (typeof pid !== 'number' || !Array.isArray(addresses) || addresses.length === 0) return null
  return {pid, addresses: addresses.map(String)}
}

/** Ctrl-C, a closed terminal or SIGTERM; a second one ends at once. */
async function stopSignal(): Promise<void> {
  let asked = false
  await new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (asked) process.exit(130)
        asked = true
        resolve()
      })
    }
  })
}

const misuse = (flag: string, value: string, what: string) =>
  new CliError('usage', `lake: --${flag} "${value}" is not ${what}`)
