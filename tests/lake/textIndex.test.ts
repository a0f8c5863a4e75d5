import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {createRandom} from './randomQueries.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

// `match` is narrowed by an index of words, which is made when it is first missed. It may never change a result.

const open: TestLake[] = []
const folder = mkdtempSync(join(tmpdir(), 'lake-text-'))

afterEach(async () => {
  await Promise.all(open.splice(0).map(({lake}) => lake.close()))
  rmSync(folder, {recursive: true, force: true})
})

async function openLake(options: Parameters<typeof openTestLake>[0] = {}): Promise<TestLake> {
  const lake = await openTestLake(options)
  open.push(lake)
  return lake
}

const words = [
  ...[
    'calm',
    'Calmly',
    'CALM-down',
    'café',
    'cafe\u0301',
    'Straße',
    'STRASSE',
    'ſet',
    'İstanbul',
    'ısı',
    'a.b',
    'v1.2.',
    '...',
  ],
  ...['don\u2019t', "don't", 'x*y', '心理', '心', '😀', 'e-mail@x.org', 'drafts.d-1', '_', '100%', 'well\u00adbeing'],
]
const patterns = [
  ...[
    'calm',
    'CALM*',
    '*alm',
    'c*m',
    'caf?',
    'café*',
    'cafe',
    'straße',
    'strasse',
    'set',
    'i*',
    'a.b',
    'a.',
    '1.2',
    '.',
  ],
  ...[
    'don',
    "don't",
    'x y',
    'x*',
    '心*',
    '😀',
    'mail x',
    'd*',
    'halved',
    'halv*',
    '',
    '*',
    '_',
    'well*',
    'ca.m',
    'nothing',
  ],
]
const lefts = [
  ...[
    'title',
    'nested.text',
    'tags',
    'tags[]',
    'tags[0]',
    'tags[0..1]',
    'list[].text',
    'pt::text(body)',
    'body',
    '_type',
  ],
  ...['[title, pt::text(body)]', '[title, tags]', '_id', '_originalId', 'lower(title)', 'topic->title', 'missing'],
  ...['body[].children[].text', 'pt::text(body[0])', '@.title', '(title)', 'string(n)'],
]

function randomTexts(count: number) {
  const random = createRandom(3)
  const word = () => words[random(words.length)] ?? ''
  const text = () => Array.from({length: random(4)}, word).join([' ', ', ', '\n', '/'][random(4)])
  const span = (value: string) => ({_type: 'span', _key: 'k', text: value})
  return Array.from({length: count}, (_, n) => ({
    _id: `${['', 'drafts.', 'versions.r1.'][random(3)]}d-${random(3) === 0 ? n % 20 : n}`,
    _type: random(5) === 0 ? 'note' : 'calm',
    n,
    title: random(9) === 0 ? 7 : text(),
    nested: {text: text()},
    tags: [text(), random(9) === 0 ? 1 : text()],
    list: [{_key: 'a', text: text()}, {_key: 'b'}],
    body: [
      {_type: 'block', _key: 'k', children: [span(`${text()} hal`), span(`ved ${text()}`), {_type: 'calm', _key: 'x'}]},
    ],
    topic: {_type: 'reference', _ref: `d-${random(count)}`, _weak: true},
  }))
}

const by = async (lake: TestLake, query: string) => (await lake.lake.explain('test', query)).map((step) => step.by)

/** The index is there once a query goes through it. */
const untilIndexed = (lake: TestLake) =>
  expect.poll(() => by(lake, '*[title match "calm"]'), {timeout: 30_000}).toEqual(['text'])

async function answerOf(lake: TestLake, query: string, perspective: string, token: string | null, params: unknown) {
  const answer = await lake.call('POST', `/${version}/data/query/test?perspective=${perspective}`, {
    body: {query, params},
    token,
  })
  return field(answer.body, 'result') ?? answer.body
}

describe.each([
  ['in memory', {}],
  ['in a file', {memory: false, dataDir: folder}],
] as const)('a lake %s', (_, options) => {
  test('finds by words what a scan finds', async () => {
    const random = createRandom(9)
    const [indexed, scanned] = [await openLake(options), await openLake({planner: false})]
    const documents = new Map(randomTexts(420).map((document) => [document._id, document]))
    for (const {lake} of [indexed, scanned]) await lake.importDocuments('test', documents.values())
    await untilIndexed(indexed)
    let found = 0
    for (let round = 0; round < 400; round += 1) {
      const pattern = patterns[random(patterns.length)] ?? ''
      const params = {pattern: random(4) === 0 ? [pattern, patterns[random(patterns.length)]] : pattern}
      const left = lefts[round % lefts.length]
      const condition = `${left} match ${random(2) === 0 ? '$pattern' : JSON.stringify(params.pattern)}`
      const query = `*[${condition}${['', ' && n < 300', ' && _type == "calm"', ` || n == 3`][random(4)]}]{_id, n}`
      const perspective = ['raw', 'published', 'drafts', 'r1,drafts'][random(4)] ?? 'raw'
      const token = [tokens.admin, tokens.writer, null][random(3)] ?? null
      const slow = await answerOf(scanned, query, perspective, token, params)
      const fast = await answerOf(indexed, query, perspective, token, params)
      expect({query, params, perspective, fast}).toEqual({query, params, perspective, fast: slow})
      if (Array.isArray(slow) && slow.length > 0) found += 1
    }
    expect(found).toBeGreaterThan(100)
  }, 120_000)

  test('keeps up with what is written, restored, copied and deleted', async () => {
    const lake = await openLake(options)
    await lake.mutate([{delete: {query: '*'}}])
    await lake.lake.importDocuments('test', randomTexts(420))
    await untilIndexed(lake)
    const found = async () => lake.query('*[title match "rare*"]._id')
    const before = await lake.lake.snapshot()
    await lake.mutate([{createOrReplace: {_id: 'd-1', _type: 'note', title: 'Rarely'}}])
    expect(await found()).toEqual(['d-1'])
    await lake.mutate([
      {create: {_id: 'new', _type: 'note', title: 'a rare one'}},
      {patch: {id: 'd-1', set: {title: 'b'}}},
    ])
    expect(await found()).toEqual(['new'])
    await lake.mutate([{delete: {id: 'new'}}])
    expect(await found()).toEqual([])
    await lake.mutate([{create: {_id: 'new', _type: 'note', title: 'rare again'}}])
    await lake.lake.restore(before)
    expect(await found()).toEqual([])
    await lake.mutate([{create: {_id: 'other', _type: 'note', title: 'rare too'}}])
    await untilIndexed(lake)
    expect(await found()).toEqual(['other'])
  }, 60_000)
})

test.each([
  ['*[title match "calm"]', ['text']],
  ['*[title match "calm*" && title != 3]', ['text']],
  ['*[title match ["calm", "down"]]', ['text']],
  ['*[title match "*alm"]', ['all']],
  ['*[title match "calm" || n == 3]', ['all']],
  ['*[_id match "calm"]', ['all']],
  ['*[topic->title match "calm"]', ['all']],
  ['*[_type == "note" && pt::text(body) match "nothing"]', ['text']],
])('%s is read by %j', async (query, steps) => {
  const lake = await openLake()
  const texts = randomTexts(420).map((document, n) => ({...document, title: n % 20 === 0 ? 'calm down' : 'else'}))
  await lake.lake.importDocuments(
    'test',
    texts.map(({n, ...document}) => document),
  )
  await untilIndexed(lake)
  expect(await by(lake, query)).toEqual(steps)
})
