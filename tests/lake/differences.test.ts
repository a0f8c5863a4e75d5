import {afterEach, beforeEach, expect, test} from 'vitest'
import {readEvents} from './readEvents.ts'
import {field, openTestLake, type TestLake, version} from './testLake.ts'

// Each of these is a line in lake/DIFFERENCES.md: where the embedded lake answers otherwise than the service.

let lake: TestLake

beforeEach(async () => {
  lake = await openTestLake()
})

afterEach(() => lake.lake.close())

test('geo functions are refused', async () => {
  const answer = await lake.call('POST', `/${version}/data/query/test`, {
    body: {query: 'geo::distance(geo::latLng(1, 1), geo::latLng(2, 2))'},
  })
  expect([answer.status, field(answer.body, 'error', 'description')]).toEqual([400, 'not implemented'])
})

test('every write is visible at once, whatever visibility asks', async () => {
  for (const visibility of ['sync', 'async', 'deferred']) {
    await lake.mutate([{create: {_id: visibility, _type: 'note'}}], {search: `visibility=${visibility}`})
    expect(await lake.query('count(*[_id == $id])', {params: {id: visibility}})).toBe(1)
  }
})

test('a document is searched word by word, without stemming or ranking by meaning', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', text: 'sleeping well'}}])
  expect(await lake.query('*[[@, _id] match text::query("sleep")]._id')).toEqual([])
  expect(await lake.query('*[[@, _id] match text::query("sleep*")]._id')).toEqual(['a'])
})

test('a stream ends when its request is aborted', async () => {
  const abort = new AbortController()
  const response = await lake.lake.fetch(
    new Request(`http://localhost/${version}/data/listen/test?query=*`, {signal: abort.signal}),
  )
  const reader = readEvents(response)
  await reader.take(1)
  abort.abort()
  await expect(reader.take(1)).rejects.toThrow('the stream has ended')
})

test('what the Studio asks of other services is answered with none', async () => {
  const answers = {
    '/features': [],
    '/journey/trial': null,
    '/intake/telemetry-status': {status: 'denied'},
    '/help?m=sanity@6': {},
    '/subscriptions/project/demo-test': [],
    '/data/references/test/documents/a/to': {totalCount: 0, references: []},
    '/projects/demo-test/grants': {},
    '/projects/demo-test/user-applications': [],
    '/projects/demo-test/datasets?datasetProfile=comments&addonFor=test': [],
    '/projects/demo-test/datasets/test/settings/embeddings': {enabled: false, status: 'disabled'},
    '/datasets/test/settings/embeddings': {enabled: false, status: 'disabled'},
    '/auth/providers': {providers: [], thirdPartyLogin: false},
  }
  for (const [path, expected] of Object.entries(answers))
    expect([path, (await lake.get(`/${version}${path}`)).body]).toEqual([path, expected])
  expect((await lake.call('POST', `/${version}/intake/batch`, {body: []})).body).toEqual({})
})

test('an address it does not know is a 404 that says so', async () => {
  expect((await lake.get(`/${version}/data/nothing/test`)).body).toEqual({
    statusCode: 404,
    error: 'Not Found',
    message: `GET /${version}/data/nothing/test is nothing this lake answers`,
  })
})

test('a failure nobody expected is reported, and says nothing of the inside', async () => {
  const reported: unknown[] = []
  const broken = await openTestLake({
    reportError: (error) => reported.push(error),
    publishGuard: () => Promise.reject(new Error('secret detail')),
  })
  const answer = await broken.mutate([{create: {_id: 'a', _type: 'note'}}])
  expect(answer.body).toEqual({
    statusCode: 500,
    error: 'Internal Server Error',
    message: 'The lake failed unexpectedly',
  })
  expect(reported).toEqual([new Error('secret detail')])
  // And the next write is not held up by it.
  expect((await broken.mutate([{create: {_id: 'drafts.a', _type: 'note'}}])).status).toBe(200)
  await broken.lake.close()
})
