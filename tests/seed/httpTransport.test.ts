import {expect, test} from 'vitest'
import {httpTransport, retryAfterMs} from '../../seed/httpTransport.ts'

const TOKEN = 'sk-very-secret'

function answering(status: number, body: string, seen: Request[] = []) {
  return async (input: string | URL | Request, init?: RequestInit) => {
    seen.push(new Request(input, init))
    return new Response(body, {status})
  }
}

const options = {apiHost: 'http://localhost:3900', projectId: 'demo-clinic', dataset: 'kairos', token: TOKEN}

test('asks the lake on this machine with the project in a header', async () => {
  const seen: Request[] = []
  const transport = httpTransport({...options, fetch: answering(200, '{"result": [1]}', seen)})
  expect(await transport.query('*[_id in $ids]', {ids: ['a']})).toEqual([1])
  expect(transport.hosted).toBe(false)
  const [request] = seen
  expect(request?.url).toBe('http://localhost:3900/v2025-02-19/data/query/kairos?perspective=raw')
  expect(request?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`)
  expect(request?.headers.get('x-sanity-project-id')).toBe('demo-clinic')
  expect(await request?.json()).toEqual({query: '*[_id in $ids]', params: {ids: ['a']}})
})

test('asks a hosted project at its own host', async () => {
  const seen: Request[] = []
  const hosted = {...options, apiHost: 'https://api.sanity.io', projectId: 'abc123'}
  const transport = httpTransport({...hosted, fetch: answering(200, '{}', seen)})
  await transport.mutate([])
  expect(transport.hosted).toBe(true)
  expect(seen.map(({url}) => url)).toEqual([
    'https://abc123.api.sanity.io/v2025-02-19/data/mutate/kairos?visibility=sync&returnIds=true',
  ])
  expect(seen[0]?.headers.has('x-sanity-project-id')).toBe(false)
})

test('a host that only looks like Sanity is not hosted', () => {
  expect(httpTransport({...options, apiHost: 'http://api.sanity.io.example'}).hosted).toBe(false)
  expect(httpTransport({...options, apiHost: 'http://notsanity.io'}).hosted).toBe(false)
})

test.each([
  [
    401,
    '{"error":{"description":"Unauthorized"}}',
    'token-refused',
    'seed: kairos at http://localhost:3900 refused the token (HTTP 401: Unauthorized); expected a token in CLINIC_CONTENT_TOKEN that may write this dataset',
  ],
  [
    403,
    'no json',
    'token-refused',
    'seed: kairos at http://localhost:3900 refused the token (HTTP 403); expected a token in CLINIC_CONTENT_TOKEN that may write this dataset',
  ],
  [
    409,
    '{"error":{"description":"Conflict"}}',
    'changed-meanwhile',
    'seed: kairos at http://localhost:3900 changed meanwhile (HTTP 409: Conflict); run it again',
  ],
  [
    404,
    '{"message":"Project not found"}',
    'request-failed',
    'seed: kairos at http://localhost:3900 did not take the request (HTTP 404: Project not found)',
  ],
  [
    500,
    '{"error":"oops"}',
    'request-failed',
    'seed: kairos at http://localhost:3900 did not take the request (HTTP 500: oops)',
  ],
])('HTTP %i is one plain line', async (status, body, code, message) => {
  const transport = httpTransport({...options, fetch: answering(status, body)})
  const error = await transport.mutate([]).catch((caught: unknown) => caught)
  expect(error).toMatchObject({code, message})
  expect(String(error)).not.toContain(TOKEN)
})

test('a hosted dataset that is missing is named with the command that makes it', async () => {
  const body = '{"message":"Dataset \\"kairos\\" not found for project ID \\"abc\\""}'
  const hosted = {...options, apiHost: 'https://api.sanity.io', projectId: 'abc', fetch: answering(404, body)}
  await expect(httpTransport(hosted).query('*', {})).rejects.toMatchObject({
    code: 'dataset-missing',
    message:
      'seed: there is no dataset "kairos" at https://abc.api.sanity.io; make it with "npx sanity datasets create kairos"',
  })
})

test('nothing that answers is named with what to do, and keeps its cause', async () => {
  const cause = new TypeError('fetch failed')
  const transport = httpTransport({...options, fetch: () => Promise.reject(cause)})
  await expect(transport.query('*', {})).rejects.toMatchObject({
    code: 'unreachable',
    message: 'seed: nothing answers at http://localhost:3900; start the lake with "npm start"',
    cause,
  })
})

test('a request that came too early is sent again after as long as the server asks', async () => {
  const answers = [
    new Response('{}', {status: 429, headers: {'retry-after': '7'}}),
    new Response('{}', {status: 429}),
    new Response('{"result": 1}', {status: 200}),
  ]
  const waited: number[] = []
  const fetch = async () => answers.shift() ?? new Response('{}', {status: 500})
  const transport = httpTransport({...options, fetch, wait: async (ms) => void waited.push(ms)})
  expect(await transport.query('1', {})).toBe(1)
  expect(waited).toEqual([7000, 2000])
})

test('a server that never has time is one plain line in the end', async () => {
  const waited: number[] = []
  const fetch = answering(429, '{"message":"Rate limit exceeded"}')
  const transport = httpTransport({...options, fetch, wait: async (ms) => void waited.push(ms)})
  await expect(transport.mutate([])).rejects.toMatchObject({
    code: 'request-failed',
    message: 'seed: kairos at http://localhost:3900 did not take the request (HTTP 429: Rate limit exceeded)',
  })
  expect(waited).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000])
})

test.each([
  ['5', 0, 5000],
  ['Tue, 24 Nov 2026 12:00:09 GMT', 0, 9000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 3, 0],
  ['soon', 2, 4000],
  [null, 0, 1000],
  ['999999', 0, 60_000],
])('Retry-After %j at attempt %i is a pause of %i ms', (header, attempt, expected) => {
  expect(retryAfterMs(header, attempt, Date.parse('2026-11-24T12:00:00Z'))).toBe(expected)
})
