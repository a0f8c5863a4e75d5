import {afterEach, describe, expect, test} from 'vitest'
import {createRandom, randomDocuments, randomQuery} from './randomQueries.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

// The planner changes speed, never a result: the same questions to a lake with it and to one without.

const open: TestLake[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map(({lake}) => lake.close()))
})

async function openPair(documents: readonly unknown[]): Promise<[TestLake, TestLake]> {
  const pair: [TestLake, TestLake] = [await openTestLake(), await openTestLake({planner: false})]
  open.push(...pair)
  for (const {lake} of pair) await lake.importDocuments('test', documents)
  return pair
}

async function answerOf(lake: TestLake, query: string, perspective: string, token: string | null, params: unknown) {
  const {status, body} = await lake.call('POST', `/${version}/data/query/test?perspective=${perspective}`, {
    body: {query, params},
    token,
  })
  return JSON.stringify([status, body]).replace(/"ms":\d+/, '')
}

const perspectives = ['raw', 'published', 'drafts', 'r1,drafts']

/** Small datasets go through indexes, larger ones also through lists read in order. */
const cases = [
  ...[1, 2, 3, 4, 5, 6].map((seed) => ({seed, documents: 60, queries: 120})),
  ...[7, 8].map((seed) => ({seed, documents: 300, queries: 50})),
]

test.each(cases)(
  'generated queries on generated documents: %j',
  async ({seed, documents, queries}) => {
    const random = createRandom(seed)
    const [planned, scanned] = await openPair(randomDocuments(random, documents))
    const params = {a: 'b', n: 1, ids: ['d-1', 'd-2', 3, null], day: '2026-01-05'}
    for (let round = 0; round < queries; round += 1) {
      const query = randomQuery(random)
      const perspective = perspectives[round % perspectives.length] ?? 'raw'
      const token = [tokens.admin, tokens.writer, null][random(3)] ?? null
      const fast = await answerOf(planned, query, perspective, token, params)
      const slow = await answerOf(scanned, query, perspective, token, params)
      expect({query, perspective, answer: fast}).toEqual({query, perspective, answer: slow})
    }
  },
  60_000,
)

describe('explain', () => {
  const documents = Array.from({length: 300}, (_, index) => ({
    _id: `a-${String(index).padStart(3, '0')}`,
    _type: index % 3 === 0 ? 'topic' : 'article',
    rank: index,
    slug: {current: `s-${index}`},
    topic: {_ref: `a-${index % 2 === 0 ? '000' : '003'}`},
    parent: {_ref: index < 5 ? 'a-000' : 'a-006'},
  }))

  test.each([
    ['*', [{by: 'all', documents: 300}]],
    ['*[_id in ["a-001", "none"]]', [{by: 'id', documents: 1}]],
    ['*[_type == "topic"]', [{by: 'type', documents: 100}]],
    ['*[slug.current == $slug]', [{by: 'path slug.current', documents: 1}]],
    ['*[_type == "article" && slug.current == $slug][0]', [{by: 'path slug.current', documents: 1}]],
    ['*[rank >= 290]', [{by: 'path rank', documents: 10}]],
    ['*[references("a-000") && _type == "topic"]', [{by: 'reference', documents: 152}]],
    ['*[parent._ref == "a-003"]', [{by: 'reference', documents: 150}]],
    ['*[_type == "topic"] | order(rank desc)[0...3]', [{by: 'order rank', documents: 3}]],
    ['*[_type == "topic" && rank < 250] | order(rank desc, _id)[0...3]{_id}', [{by: 'order rank', documents: 3}]],
    ['*[_type == "topic"][0]', [{by: 'order _id', documents: 1}]],
    ['*[_type == "topic"] | order(count(tags))[0...3]', [{by: 'type', documents: 100}]],
    ['count(*[_type == "topic"])', [{by: 'count', documents: 0}]],
    ['count(*[_type == "topic" && rank != 3])', [{by: 'type', documents: 100}]],
    ['*[_type == "topic" || rank == 1]', [{by: 'all', documents: 300}]],
    [
      '{"one": *[_id == "a-001"][0], "many": *[_type == "topic"]._id}',
      [
        {by: 'id', documents: 1},
        {by: 'type', documents: 100},
      ],
    ],
  ])('%s', async (query, steps) => {
    const lake = await openTestLake()
    open.push(lake)
    await lake.lake.importDocuments('test', documents)
    const params = {slug: 's-7'}
    expect(await lake.lake.explain('test', query, {params})).toEqual(steps)
    const answer = await lake.call('POST', `/${version}/data/query/test?explain=true`, {body: {query, params}})
    expect(field(answer.body, 'explain')).toEqual(steps)
  })
})
