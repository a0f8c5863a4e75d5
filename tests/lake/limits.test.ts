import {afterEach, expect, test} from 'vitest'
import {field, openTestLake, type TestLake, version} from './testLake.ts'

const open: TestLake[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map(({lake}) => lake.close()))
})

async function lakeOf(count: number, options: Parameters<typeof openTestLake>[0] = {}): Promise<TestLake> {
  const lake = await openTestLake(options)
  open.push(lake)
  const documents = Array.from({length: count}, (_, index) => ({_id: `d-${index}`, _type: 'note', n: index}))
  await lake.lake.importDocuments('test', documents)
  return lake
}

const ask = (lake: TestLake, query: string) => lake.call('POST', `/${version}/data/query/test`, {body: {query}})

test('sub-queries in sub-queries, ten deep, are each evaluated once', async () => {
  const lake = await lakeOf(6)
  const query = Array.from({length: 10}).reduce<string>((inner) => `*[_id in ${inner}._id]`, '*[_type == "note"]')
  expect(await lake.query(`count(${query})`)).toBe(6)
})

test('sub-queries that depend on what is around them run out of time, and the next query is answered', async () => {
  const lake = await lakeOf(12, {evaluationMs: 100})
  const query = Array.from({length: 12}).reduce<string>((inner) => `*[n >= ^.n && count(${inner}) >= 0]`, '*[n >= ^.n]')
  const answer = await ask(lake, query)
  expect([answer.status, field(answer.body, 'error')]).toEqual([
    400,
    {
      type: 'queryTimeoutError',
      query,
      description:
        'The query was stopped after 100 ms of computing; ask for less at once, or look for sub-queries within sub-queries',
    },
  ])
  expect(await lake.query('count(*)')).toBe(12)
})

test('the query of a mutation is limited too', async () => {
  const lake = await lakeOf(12)
  const inner = Array.from({length: 12}).reduce<string>((text) => `*[n >= ^.n && count(${text}) >= 0]`, '*[n >= ^.n]')
  const answer = await lake.mutate([{delete: {query: inner}}])
  expect([answer.status, field(answer.body, 'error', 'type')]).toEqual([400, 'queryTimeoutError'])
  expect(await lake.query('count(*)')).toBe(12)
})

test.each([
  ['an order', '* | order(count(*[n != ^.n && count(*[n != ^.n && count(*[n != ^.n]) > 0]) > 0]))'],
  ['a projection', '*{"a": *[n != ^.n]{"b": *[n != ^.n]{"c": *[n != ^.n]}}}'],
  ['a score', '* | score(count(*[n != ^.n && count(*[n != ^.n && count(*[n != ^.n]) > 0]) > 0]) > 0)'],
])('the time is spent in %s as well', async (_, query) => {
  const lake = await lakeOf(60, {evaluationMs: 20})
  const answer = await ask(lake, query)
  expect([answer.status, field(answer.body, 'error', 'type')]).toEqual([400, 'queryTimeoutError'])
})

test('a result over the limit is refused, one under it is not', async () => {
  const lake = await lakeOf(100, {maxResultLength: 1_000})
  const answer = await ask(lake, '*')
  expect([answer.status, field(answer.body, 'message')]).toEqual([
    413,
    'The result is longer than 1000 characters; ask for less at once',
  ])
  expect((await ask(lake, '*[n < 3]{n}')).status).toBe(200)
})

test.each([
  ['query', `${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
  ['query', `*[${'!'.repeat(50_000)}true]`],
])('a deeply nested %s is refused', async (_, query) => {
  const lake = await lakeOf(1)
  expect((await ask(lake, query)).status).toBe(400)
})

test('a deeply nested document is refused', async () => {
  const lake = await lakeOf(1)
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const body = `{"mutations":[{"create":{"_type":"note","deep":${deep}}}]}`
  const answer = await lake.call('POST', `/${version}/data/mutate/test`, {body})
  expect([answer.status, field(answer.body, 'message')]).toEqual([400, 'The request is nested too deeply'])
  expect(await lake.query('count(*)')).toBe(1)
})
