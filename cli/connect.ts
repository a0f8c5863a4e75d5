import {defineCommand} from 'citty'
import {CliError} from './CliError.ts'
import {connectSteps} from './connect/connectSteps.ts'
import {projectApi} from './connect/projectApi.ts'
import {datasetName, lakePlace, usableToken} from './datasetPlace.ts'

/** `clinic-content connect`: whether a project at Sanity is ready for a clinic, and what is left to do. */
export const connectCommand = defineCommand({
  meta: {name: 'connect', description: 'Check a project at Sanity step by step, and say what is left to do'},
  args: {
    project: {type: 'string', description: 'Id of the project', required: true, valueHint: 'id'},
    dataset: {type: 'string', description: 'Dataset of the clinic', required: true, valueHint: 'name'},
    origins: {
      type: 'string',
      description: 'Where the Studio and sites run, with commas, such as https://studio.clinic.example',
      valueHint: 'url,url',
    },
    apply: {type: 'boolean', description: 'Do what the API allows: make the dataset, allow the origins'},
  },
  run: ({args}) => connect({...args, apply: args.apply === true}, process.env['CLINIC_CONTENT_TOKEN'] ?? ''),
})

export interface ConnectArguments {
  project: string
  dataset: string
  origins?: string | undefined
  apply: boolean
}

/** What no step can show, whatever the plan. */
const LIMITS = [
  'What the plan enforces (docs/trust-model.md):',
  '  Free: everybody who may write is an administrator; what the Studio refuses can be done through the API.',
  '  Growth: the contributor role keeps writers from publishing. Nobody is kept from writing a review in another’s name.',
  '  Enterprise: custom roles can keep people from writing articles at all.',
  '  On every plan: the client shows no page without a standing approval, and "clinic-content check --nightly" finds a forged one.',
]

/**
 * Runs the command and answers its exit code: 0 when nothing is left to do, 1 when something is.
 *
 * @throws {CliError} `usage` for what cannot be a name or an origin; `failed` without a token.
 */
export async function connect(
  args: ConnectArguments,
  token: string,
  log: (line: string) => void = console.log,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<0 | 1> {
  const refuse = (problem: string) => new CliError('usage', `connect: ${problem}`)
  const dataset = datasetName(args.dataset, refuse)
  const {projectId} = lakePlace({project: args.project}, refuse)
  const origins = (args.origins ?? '').split(',').flatMap((origin) => origin.trim() || [])
  for (const origin of origins) {
    if (URL.canParse(origin) && /^https?:/.test(origin) && new URL(origin).origin === origin) continue
    throw refuse(`--origins "${origin}" is not an origin; expected one such as https://studio.clinic.example, no path`)
  }
  usableToken(token, 'write', (problem) => new CliError('failed', `connect: ${problem}`))
  const api = projectApi(projectId, token, fetch)
  let left = 0
  for await (const {state, text, todo} of connectSteps(api, {projectId, dataset, origins, apply: args.apply})) {
    log(`  ${state.padEnd(8)} ${text}`)
    if (todo !== null) {
      left += 1
      log(`           -> ${todo}`)
    }
  }
  for (const line of LIMITS) log(line)
  const seed = `clinic-content seed my-clinic.yaml --project ${projectId} --dataset ${dataset}`
  log(left === 0 ? `Ready: ${seed} writes to it.` : `${left} left to do.`)
  return left === 0 ? 0 : 1
}
