import {afterAll, beforeAll, expect, test} from 'vitest'
import {connect} from '../../cli/connect.ts'
import type {Lake} from '../../lake/index.ts'
import {testClinic, TOKEN, transportTo} from '../seed/support/testClinic.ts'

let lake: Lake
let close: () => Promise<void>
beforeAll(async () => ({lake, close} = await testClinic()))
afterAll(() => close())

const args = {project: 'abc123', dataset: 'clinic', apply: false}

/** The lake as `abc123.api.sanity.io`; `recorded` answers instead where it says so. */
function hosted(recorded: Record<string, [number, unknown]> = {}) {
  const asked: string[] = []
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const {host, pathname, search} = new URL(request.url)
    const name = `${request.method} ${pathname.replace(/^\/v[\d-]+\//, '')}`
    asked.push(`${host} ${name}`)
    const found = recorded[name]
    if (found) return Response.json(found[1], {status: found[0]})
    const headers = new Headers(request.headers)
    headers.set('x-sanity-project-id', 'demo-clinic')
    const path = pathname.replace('projects/abc123', 'projects/demo-clinic')
    const body = request.method === 'GET' ? {} : {body: await request.text()}
    return lake.fetch(new Request(`http://localhost${path}${search}`, {method: request.method, headers, ...body}))
  }
  return {asked, answer}
}

async function run(
  recorded: Record<string, [number, unknown]> = {},
  options: Partial<Parameters<typeof connect>[0]> = {},
) {
  const lines: string[] = []
  const {asked, answer} = hosted({
    'GET projects/abc123': [200, {id: 'abc123', displayName: 'Harbor'}],
    'GET projects/abc123/datasets': [200, [{name: 'clinic', aclMode: 'public'}]],
    'GET projects/abc123/cors': [200, [{id: 1, origin: 'https://studio.example', allowCredentials: true}]],
    ...recorded,
  })
  const code = await connect({...args, ...options}, TOKEN, (line) => lines.push(line), answer)
  const end = lines.indexOf('What the plan enforces (docs/trust-model.md):')
  expect(lines.join('\n')).not.toContain(TOKEN)
  return {code, steps: lines.slice(0, end), last: lines.at(-1), asked}
}

test('a project that is ready is said to be, and nothing is written', async () => {
  const {code, steps, last, asked} = await run({}, {origins: 'https://studio.example'})
  expect({code, steps, last}).toEqual({
    code: 0,
    steps: [
      '  ok       project abc123 ("Harbor")',
      '  ok       dataset clinic: public; drafts and ids with a dot stay private',
      '  ok       origin https://studio.example: allowed, with credentials',
      '  ok       token: may read the dataset',
      '  ok       token: may write private documents (nothing was written)',
      '  ok       schema version: none yet; seeding writes 1',
    ],
    last: 'Ready: clinic-content seed my-clinic.yaml --project abc123 --dataset clinic writes to it.',
  })
  expect(new Set(asked.map((each) => each.split(' ')[0]))).toEqual(new Set(['abc123.api.sanity.io']))
  const count = await lake.fetch(
    new Request(
      `http://localhost/v2025-02-19/data/query/clinic?query=${encodeURIComponent('count(*[_type == "seedState"])')}`,
      {
        headers: {authorization: `Bearer ${TOKEN}`, 'x-sanity-project-id': 'demo-clinic'},
      },
    ),
  )
  expect(await count.json()).toMatchObject({result: 0})
})

const refused = {error: {description: 'Forbidden'}}
test.each<[string, Record<string, [number, unknown]>, string[]]>([
  [
    'no such project',
    {'GET projects/abc123': [404, {message: 'Project not found'}]},
    [
      '  open     project abc123: there is none (HTTP 404: Project not found)',
      '           -> create one at https://www.sanity.io/manage',
    ],
  ],
  [
    'a token that is refused',
    {'GET projects/abc123': [401, {message: 'Session not found'}]},
    [
      '  open     project abc123: the token is refused (HTTP 401: Session not found)',
      '           -> make one at https://www.sanity.io/manage/project/abc123/api#tokens',
    ],
  ],
  [
    'a private dataset',
    {'GET projects/abc123/datasets': [200, [{name: 'clinic', aclMode: 'private'}]]},
    [
      '  open     dataset clinic: private, so that sites read it with a token only',
      '           -> npx sanity datasets visibility set clinic public --project-id abc123, or give your sites a viewer’s token on the server',
    ],
  ],
  [
    'no dataset',
    {'GET projects/abc123/datasets': [200, []]},
    [
      '  open     dataset clinic: there is none',
      '           -> npx sanity datasets create clinic --visibility public --project-id abc123, or run this with --apply',
    ],
  ],
  [
    'a token that may only read',
    {'POST data/mutate/clinic': [403, refused]},
    [
      '  open     token: may not write (HTTP 403: Forbidden)',
      '           -> seeding needs a token with the Editor role: https://www.sanity.io/manage/project/abc123/api#tokens. A site’s token should be a Viewer’s',
    ],
  ],
  [
    'a newer dataset',
    {'GET data/query/clinic': [200, {result: {newest: 9, older: 0}}]},
    ['  open     schema version: 9, this release knows 1', '           -> install the release that wrote it'],
  ],
])('%s is named with the step that mends it', async (_what, recorded, lines) => {
  const {code, steps, last} = await run(recorded)
  expect(code).toBe(1)
  expect(steps.join('\n')).toContain(lines.join('\n'))
  expect(last).toBe('1 left to do.')
})

test('a token that may not read about the project still has its dataset checked', async () => {
  const {code, steps} = await run({
    'GET projects/abc123': [403, refused],
    'GET projects/abc123/datasets': [403, refused],
  })
  expect(code).toBe(1)
  expect(steps.map((line) => line.trim().split(' ')[0])).toEqual(['unknown', '->', 'unknown', '->', 'ok', 'ok', 'ok'])
})

test('origins that are missing, half allowed or wide open', async () => {
  const at = (origin: string, allowCredentials: boolean): Record<string, [number, unknown]> => ({
    'GET projects/abc123/cors': [200, [{origin, allowCredentials}]],
  })
  const step = async (recorded: Record<string, [number, unknown]>) =>
    (await run(recorded, {origins: 'https://a.example'})).steps.slice(2, 4)
  const add = 'npx sanity cors add https://a.example --credentials --project-id abc123'
  expect(await step(at('https://b.example', true))).toEqual([
    '  open     origin https://a.example: not allowed',
    `           -> ${add}, or run this with --apply`,
  ])
  expect(await step(at('https://a.example', false))).toEqual([
    '  open     origin https://a.example: allowed without credentials, a Studio there cannot sign in',
    `           -> ${add}`,
  ])
  expect(await step(at('*', true))).toEqual([
    '  open     origin https://a.example: any site may act for whoever is signed in ("*" with credentials)',
    '           -> remove "*" at https://www.sanity.io/manage/project/abc123/api#cors-origins and add each origin',
  ])
})

test('with --apply it makes the dataset public and allows the origin, or says how', async () => {
  const missing: Record<string, [number, unknown]> = {
    'GET projects/abc123/datasets': [200, []],
    'GET projects/abc123/cors': [200, []],
  }
  const options = {apply: true, origins: 'https://a.example'}
  const made = await run(
    {
      ...missing,
      'PUT projects/abc123/datasets/clinic': [201, {datasetName: 'clinic', aclMode: 'public'}],
      'POST projects/abc123/cors': [201, {origin: 'https://a.example'}],
    },
    options,
  )
  expect(made.code).toBe(0)
  expect(made.steps.slice(1, 3)).toEqual([
    '  done     dataset clinic: made, public',
    '  done     origin https://a.example: allowed',
  ])
  const not = await run(
    {
      ...missing,
      'PUT projects/abc123/datasets/clinic': [402, {message: 'Limit reached'}],
      'POST projects/abc123/cors': [403, refused],
    },
    options,
  )
  expect(not.steps.slice(1)).toEqual([
    '  open     dataset clinic: it could not be made (HTTP 402: Limit reached)',
    '           -> npx sanity datasets create clinic --visibility public --project-id abc123',
    '  open     origin https://a.example: not allowed (HTTP 403: Forbidden)',
    '           -> npx sanity cors add https://a.example --credentials --project-id abc123',
  ])
})

test('without a network it says so once', async () => {
  const lines: string[] = []
  const down = () => Promise.reject(new TypeError('fetch failed'))
  expect(await connect(args, TOKEN, (line) => lines.push(line), down)).toBe(1)
  expect(lines.slice(0, 2)).toEqual([
    '  open     project abc123: nothing answers; check the connection',
    '           -> run this again once api.sanity.io can be reached',
  ])
})

test.each([
  [{project: '../x'}, 'connect: --project "../x" is not a name; expected lowercase letters, digits and -'],
  [{dataset: 'A b'}, 'connect: --dataset "A b" is not a name; expected lowercase letters, digits, - and _'],
  [
    {origins: 'https://a.example/studio'},
    'connect: --origins "https://a.example/studio" is not an origin; expected one such as https://studio.clinic.example, no path',
  ],
])('%j is refused before anything is asked', async (wrong, message) => {
  const {asked, answer} = hosted()
  await expect(connect({...args, ...wrong}, TOKEN, () => {}, answer)).rejects.toThrow(message)
  await expect(connect(args, '', () => {}, answer)).rejects.toThrow('connect: no token; set CLINIC_CONTENT_TOKEN')
  expect(asked).toEqual([])
})

test('a dataset of which only some documents are migrated is not ready', async () => {
  const transport = transportTo(lake)
  // There is no older version yet, so that half of one stands for it.
  const versions = [1, 0.5, 0.5]
  const documents = versions.map((schemaVersion, index) => ({_id: `half-${index}`, _type: 'topic', schemaVersion}))
  await transport.mutate(documents.map((document) => ({create: document})))
  const {code, steps} = await run()
  await transport.mutate(documents.map(({_id}) => ({delete: {id: _id}})))
  expect({code, last: steps.slice(-2)}).toEqual({
    code: 1,
    last: [
      '  open     schema version: 2 documents are older than 1, which this release has',
      '           -> clinic-content migrate --project abc123 --dataset clinic',
    ],
  })
})
