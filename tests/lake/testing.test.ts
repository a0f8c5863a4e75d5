import {createClient} from '@sanity/client'
import {expect, test as base} from 'vitest'
import {lakeFixture} from '../../lake/index.ts'

const documents = [{_id: 'a', _type: 'note', n: 1}]
const test = base.extend<{lake: Parameters<Parameters<ReturnType<typeof lakeFixture>>[1]>[0]}>({
  lake: lakeFixture({documents}),
})

const path = '/v2025-02-19/data/query/test'
const ask = `http://localhost${path}?query=*`

test('each test has its documents, at a fixed time, with ids that count', async ({lake}) => {
  const answer = await lake.fetch(ask)
  expect(await answer.json()).toEqual({
    query: '*',
    result: [
      {
        _id: 'a',
        _type: 'note',
        n: 1,
        _rev: expect.stringMatching(/^id-0000000000\d\d$/),
        ...{
          _createdAt: '2026-01-01T00:00:00.000Z',
          _updatedAt: '2026-01-01T00:00:00.000Z',
        },
      },
    ],
    syncTags: [expect.any(String)],
    ms: expect.any(Number),
  })
  await lake.lake.importDocuments('test', [{_id: 'b', _type: 'note'}])
})

test('and nothing of the test before', async ({lake}) => {
  expect(await (await lake.fetch(`${ask}&returnQuery=false`)).text()).not.toContain('"b"')
})

test.for([
  [{kind: 'rate-limit', retryAfterSeconds: 7}, 429, '7'],
  [{kind: 'server-error'}, 503, null],
  [{kind: 'server-error', status: 502}, 502, null],
] as const)('%j happens once', async ([fault, status, retryAfter], {lake}) => {
  lake.lake.injectFault(fault)
  const answer = await lake.fetch(ask)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter])
  expect((await lake.fetch(ask)).status).toBe(200)
})

test('a fault keeps to its path and number, and can be taken back', async ({lake}) => {
  const stop = lake.lake.injectFault({kind: 'server-error', path: '/data/query', times: 9})
  expect((await lake.fetch('http://localhost/v2025-02-19/ping')).status).toBe(200)
  expect([(await lake.fetch(ask)).status, (await lake.fetch(ask)).status]).toEqual([503, 503])
  stop()
  expect((await lake.fetch(ask)).status).toBe(200)
})

test('a delayed answer is the answer', async ({lake}) => {
  lake.lake.injectFault({kind: 'delay', milliseconds: 5})
  expect((await lake.fetch(ask)).status).toBe(200)
})

test('a conflict is what the client takes for one, and changes nothing', async ({lake}) => {
  const {port} = await lake.lake.listen(0)
  const client = createClient({
    projectId: 'demo-test',
    dataset: 'test',
    token: lake.token,
    apiVersion: '2025-02-19',
    useCdn: false,
    ...{
      apiHost: `http://127.0.0.1:${port}`,
      useProjectHostname: false,
    },
  })
  lake.lake.injectFault({kind: 'conflict', path: '/data/mutate'})
  const writing = client.patch('a').set({n: 2}).commit()
  await expect(writing).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'transactionConflictError'}}]},
  })
  expect(await client.fetch('*[_id == "a"][0].n')).toBe(1)
  lake.lake.injectFault({kind: 'server-error', path: '/data/query'})
  // The client asks again by itself.
  expect(await client.fetch('count(*)')).toBe(1)
})
