import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {createRandom, randomDocuments, randomQuery} from './randomQueries.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

// Long queries are evaluated in processes of their own: they hold up nobody, and one may die without anybody else noticing.

const open: TestLake[] = []
const folders: string[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map(({lake}) => lake.close()))
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

async function openLake(options: Parameters<typeof openTestLake>[0] = {}): Promise<TestLake> {
  const lake = await openTestLake(options)
  open.push(lake)
  return lake
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'lake-evaluation-'))
  folders.push(path)
  return path
}

const notes = Array.from({length: 12}, (_, n) => ({
  _id: `d-${n}`,
  _type: 'note',
  n,
  text: `word${n} ${'a'.repeat(60)}`,
}))

const ask = (lake: TestLake, query: string) => lake.call('POST', `/${version}/data/query/test`, {body: {query}})

/** Each level reads every document again for each document of the level above. */
const exponential = Array.from({length: 12}).reduce<string>(
  (inner) => `*[n >= ^.n && count(${inner}) >= 0]`,
  '*[n >= ^.n]',
)

/** Says what `query` says, by a way that only another process may go. */
const inProcess = (query: string) => `{"result": ${query}, "long": "a" match "a"}.result`

/** A lake in memory sends its processes what changed; one with a file lets them read it. */
const kinds = [
  ['in memory', () => ({})],
  ['in a file', () => ({memory: false, dataDir: folder()})],
] as const

describe.each(kinds)('a lake %s', (_, options) => {
  test('answers others while a query takes too long', async () => {
    const lake = await openLake({...options(), evaluationMs: 300})
    await lake.lake.importDocuments('test', notes)
    const answered: string[] = []
    const long = ask(lake, exponential).then((answer) => {
      answered.push('long')
      return answer
    })
    expect(await lake.query('*[_id == "d-3"][0].n')).toBe(3)
    answered.push('short')
    expect(await lake.query(inProcess('*[_id == "d-4"][0].n'))).toBe(4)
    answered.push('in a second process')
    expect([(await long).status, field((await long).body, 'error', 'type')]).toEqual([400, 'queryTimeoutError'])
    expect(answered).toEqual(['short', 'in a second process', 'long'])
  })

  test('gives up a query that needs too much memory, and goes on', async () => {
    const lake = await openLake({...options(), evaluationMs: 60_000, evaluationMemoryMb: 64})
    await lake.lake.importDocuments('test', notes)
    const query = `*{"a": [n, n]}${'{"a": [...a, ...a]}'.repeat(40)}`
    const answer = await ask(lake, query)
    expect([answer.status, field(answer.body, 'error')]).toEqual([
      400,
      {
        type: 'queryMemoryError',
        query,
        description: 'The query was stopped because it needed more than 64 MB of memory; ask for less at once',
      },
    ])
    expect(await lake.query(inProcess('count(*)'))).toBe(12)
  })

  test('gives up what no budget can interrupt, and goes on', async () => {
    const lake = await openLake({...options(), evaluationMs: 50})
    await lake.lake.importDocuments('test', notes)
    const answer = await ask(lake, 'count(*[text match "*a*a*a*a*a*a*a*a*a*a*b"])')
    expect([answer.status, field(answer.body, 'error', 'type')]).toEqual([400, 'queryTimeoutError'])
    expect(await lake.query(inProcess('count(*)'))).toBe(12)
  })

  test('reads in a process what was written before', async () => {
    const lake = await openLake(options())
    const seen = () => lake.query(inProcess('*[_type == "note"] | order(_id){_id, n, "to": to->n}'))
    await lake.mutate([{create: {_id: 'a', _type: 'note', n: 0}}])
    for (let n = 1; n <= 20; n += 1) {
      await lake.mutate([{patch: {id: 'a', set: {n}}}])
      expect(await seen()).toEqual([{_id: 'a', n, to: null}])
    }
    const before = await lake.lake.snapshot()
    await lake.mutate([{create: {_id: 'b', _type: 'note', to: {_type: 'reference', _ref: 'a'}}}])
    expect(await seen()).toEqual([
      {_id: 'a', n: 20, to: null},
      {_id: 'b', n: null, to: 20},
    ])
    await lake.mutate([{delete: {id: 'b'}}])
    expect(await seen()).toEqual([{_id: 'a', n: 20, to: null}])
    await lake.mutate([{delete: {id: 'a'}}])
    expect(await seen()).toEqual([])
    await lake.lake.restore(before)
    expect(await seen()).toEqual([{_id: 'a', n: 20, to: null}])
    await lake.lake.importDocuments('test', notes)
    expect(await lake.query(inProcess('count(*)'))).toBe(13)
    await lake.lake.fork('test', 'copy')
    const copied = await lake.call('POST', `/${version}/data/query/copy`, {body: {query: inProcess('count(*)')}})
    expect(field(copied.body, 'result')).toBe(13)
  })

  test('answers in a process as it does at once', async () => {
    const random = createRandom(11)
    const lake = await openLake(options())
    await lake.lake.importDocuments('test', randomDocuments(random, 80))
    const params = {a: 'b', n: 1, ids: ['d-1', 'd-2', 3, null], day: '2026-01-05'}
    for (let round = 0; round < 150; round += 1) {
      const query = randomQuery(random)
      const perspective = ['raw', 'published', 'drafts', 'r1,drafts'][round % 4] ?? 'raw'
      const token = [tokens.admin, tokens.writer, null][random(3)] ?? null
      const [direct, elsewhere] = [query, inProcess(query)].map(async (text) => {
        const body = {query: text, params}
        const answer = await lake.call('POST', `/${version}/data/query/test?perspective=${perspective}`, {body, token})
        return field(answer.body, 'result')
      })
      expect({query, perspective, result: await elsewhere}).toEqual({query, perspective, result: await direct})
    }
  })

  test('the query of a mutation sees in a process what the same transaction did', async () => {
    const lake = await openLake(options())
    await lake.lake.importDocuments('test', notes)
    const answer = await lake.mutate([
      {create: {_id: 'new', _type: 'note', text: 'word3 too'}},
      {delete: {id: 'd-4'}},
      {patch: {query: '*[text match "word3" || text match "word4"]', set: {found: true}}},
    ])
    expect(field(answer.body, 'results')).toEqual([
      {id: 'new', operation: 'create'},
      {id: 'd-4', operation: 'delete'},
      {id: 'd-3', operation: 'update'},
      {id: 'new', operation: 'update'},
    ])
    expect(await lake.query('*[found == true]._id')).toEqual(['d-3', 'new'])
  })
})

// Steps that allocate more at once than is left: V8 cannot fail them, it ends the process that they happen in.
test.each([
  ['a long text split', `*{"a": text}${'{"a": a + a}'.repeat(22)}{"b": string::split(a, "")}`],
  ['a long list sorted', `*[0]{"a": [n, n]}${'{"a": [...a, ...a]}'.repeat(24)}{"b": a | order(@ desc)}`],
])('%s ends its process alone', async (_, query) => {
  const lake = await openLake({evaluationMs: 60_000, evaluationMemoryMb: 64})
  await lake.lake.importDocuments('test', notes)
  const answer = await ask(lake, query)
  expect([answer.status, field(answer.body, 'error', 'type')]).toEqual([400, 'queryMemoryError'])
  expect(await lake.query(inProcess('count(*)'))).toBe(12)
})

test('parameters too deep to be handed to a process are refused, and the next query is answered', async () => {
  const lake = await openLake()
  await lake.lake.importDocuments('test', notes)
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`
  const body = `{"query":"*[n == $p]","params":{"p":${deep}}}`
  const answer = await lake.call('POST', `/${version}/data/query/test`, {body})
  expect([answer.status, field(answer.body, 'message')]).toEqual([400, 'The request is nested too deeply'])
  expect(await lake.query(inProcess('count(*)'))).toBe(12)
})

test('an index that a process misses is made for the next time', async () => {
  const lake = await openLake({memory: false, dataDir: folder()})
  await lake.lake.importDocuments('test', notes)
  const query = '*[_type == "note" && n == 3 && text match "word*"]'
  expect((await lake.lake.explain('test', query)).map(({by}) => by)).toEqual(['type'])
  expect(await lake.lake.explain('test', query)).toEqual([{by: 'path n', documents: 1}])
})

test('refuses long queries when too many are waiting, and ends those with the lake', async () => {
  const lake = await openTestLake({evaluationProcesses: 1, evaluationMs: 60_000})
  await lake.lake.importDocuments('test', notes)
  const waiting = Array.from({length: 101}, () => ask(lake, inProcess(exponential.replace('^.n', '0'))))
  const refused = await ask(lake, inProcess('count(*)'))
  expect([refused.status, field(refused.body, 'message')]).toEqual([
    503,
    'Too many long queries are waiting; ask again later',
  ])
  expect(await lake.query('count(*)')).toBe(12)
  await lake.lake.close()
  const answers = await Promise.all(waiting)
  expect(new Set(answers.map(({status}) => status))).toEqual(new Set([503]))
})

test('a failure in a process is reported, and says nothing of the inside', async () => {
  const reported: unknown[] = []
  const path = folder()
  const lake = await openLake({memory: false, dataDir: path, reportError: (error) => reported.push(error)})
  rmSync(join(path, 'lake.sqlite'))
  const answer = await ask(lake, inProcess('count(*)'))
  expect(answer.body).toEqual({
    statusCode: 500,
    error: 'Internal Server Error',
    message: 'The lake failed unexpectedly',
  })
  expect(reported).toEqual([expect.any(Error)])
  expect(await lake.query('count(*)')).toBe(0)
})
