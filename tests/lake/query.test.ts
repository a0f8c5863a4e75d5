import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {field, openTestLake, type TestLake, version} from './testLake.ts'

let lake: TestLake

beforeEach(async () => {
  lake = await openTestLake()
  await lake.mutate([
    {create: {_id: 'topic-1', _type: 'topic', title: 'Attachment'}},
    {create: {_id: 'a-1', _type: 'article', title: 'Anxious attachment', topic: {_type: 'reference', _ref: 'topic-1'}}},
    {
      create: {
        _id: 'a-2',
        _type: 'article',
        title: 'Café sleep',
        body: [{_type: 'block', children: [{text: 'deep rest'}]}],
      },
    },
    {create: {_id: 'drafts.a-2', _type: 'article', title: 'Sleep, rewritten'}},
    {create: {_id: 'drafts.a-3', _type: 'article', title: 'Only a draft'}},
    {create: {_id: 'versions.r1.a-1', _type: 'article', title: 'In a release'}},
  ])
})

afterEach(() => lake.lake.close())

test('answers a GET query with the query, the result and sync tags', async () => {
  const answer = await lake.get(`/${version}/data/query/test?query=*%5B_id%3D%3D%24id%5D%5B0%5D.title&%24id=%22a-1%22`)
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual({
    query: '*[_id==$id][0].title',
    result: 'Anxious attachment',
    syncTags: [expect.stringMatching(/^s1:[\w-]{12}$/)],
    ms: expect.any(Number),
  })
})

test('leaves the query out when it is not wanted, and takes the POST form', async () => {
  const answer = await lake.call('POST', `/${version}/data/query/test?returnQuery=false`, {
    body: {query: 'count(*[_type == $type])', params: {type: 'article'}},
  })
  expect(answer.body).toEqual({result: 2, syncTags: expect.any(Array), ms: expect.any(Number)})
})

describe('perspectives', () => {
  const query = '*[_type == "article"] | order(_id){_id, title, _originalId}'
  const cases = [
    [
      'raw',
      [
        {_id: 'a-1', title: 'Anxious attachment', _originalId: null},
        {_id: 'a-2', title: 'Café sleep', _originalId: null},
        {_id: 'drafts.a-2', title: 'Sleep, rewritten', _originalId: null},
        {_id: 'drafts.a-3', title: 'Only a draft', _originalId: null},
        {_id: 'versions.r1.a-1', title: 'In a release', _originalId: null},
      ],
    ],
    [
      'published',
      [
        {_id: 'a-1', title: 'Anxious attachment', _originalId: null},
        {_id: 'a-2', title: 'Café sleep', _originalId: null},
      ],
    ],
    [
      'drafts',
      [
        {_id: 'a-1', title: 'Anxious attachment', _originalId: 'a-1'},
        {_id: 'a-2', title: 'Sleep, rewritten', _originalId: 'drafts.a-2'},
        {_id: 'a-3', title: 'Only a draft', _originalId: 'drafts.a-3'},
      ],
    ],
    [
      'previewDrafts',
      [
        {_id: 'a-1', title: 'Anxious attachment', _originalId: 'a-1'},
        {_id: 'a-2', title: 'Sleep, rewritten', _originalId: 'drafts.a-2'},
        {_id: 'a-3', title: 'Only a draft', _originalId: 'drafts.a-3'},
      ],
    ],
    [
      'r1,drafts',
      [
        {_id: 'a-1', title: 'In a release', _originalId: 'versions.r1.a-1'},
        {_id: 'a-2', title: 'Sleep, rewritten', _originalId: 'drafts.a-2'},
        {_id: 'a-3', title: 'Only a draft', _originalId: 'drafts.a-3'},
      ],
    ],
  ] as const
  for (const [perspective, expected] of cases) {
    test(perspective, async () => {
      expect(await lake.query(query, {perspective})).toEqual(expected)
    })
  }

  test('is published by default from 2025-02-19 on, raw before', async () => {
    const count = (apiVersion: string) =>
      lake.get(`/v${apiVersion}/data/query/test?query=count(*%5B_type%3D%3D%22article%22%5D)`)
    expect(field((await count('2025-02-19')).body, 'result')).toBe(2)
    expect(field((await count('X')).body, 'result')).toBe(2)
    expect(field((await count('2024-01-01')).body, 'result')).toBe(5)
    expect(field((await count('1')).body, 'result')).toBe(5)
  })

  test('refuses a name that cannot be one', async () => {
    const answer = await lake.get(`/${version}/data/query/test?query=*&perspective=raw,drafts`)
    expect(answer.status).toBe(400)
    expect(field(answer.body, 'message')).toContain('"raw" is not a perspective')
  })

  test('follows references in the same layer', async () => {
    await lake.mutate([{create: {_id: 'drafts.topic-1', _type: 'topic', title: 'Attachment (draft)'}}])
    const query = '*[_id == "a-1"][0].topic->title'
    expect(await lake.query(query, {perspective: 'published'})).toBe('Attachment')
    expect(await lake.query(query, {perspective: 'drafts'})).toBe('Attachment (draft)')
  })
})

describe('malformed queries', () => {
  const cases = [
    ['*[', 'unexpected end-of-file, expected expression', 1, 2],
    ['', 'unexpected end-of-file, expected expression', 0, 0],
    ['*[_id == $id]', 'param $id referenced, but not provided', 9, 12],
    ['nope()', 'Undefined function: nope', 0, 6],
    ['*[0...$limit]', 'slicing must use constant numbers', 0, 13],
  ] as const
  for (const [query, description, start, end] of cases) {
    test(JSON.stringify(query), async () => {
      const answer = await lake.call('POST', `/${version}/data/query/test`, {body: {query}})
      expect(answer.status).toBe(400)
      expect(answer.body).toEqual({error: {type: 'queryParseError', description, query, start, end}})
    })
  }

  test('a parameter that is no JSON', async () => {
    const answer = await lake.get(`/${version}/data/query/test?query=*&%24a=nope`)
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({
      statusCode: 400,
      error: 'Bad Request',
      message: 'The parameter $a must be JSON (a string in double quotes), not nope',
    })
  })

  test('a body that is no JSON, or no query', async () => {
    expect((await lake.call('POST', `/${version}/data/query/test`, {body: '{"query'})).status).toBe(400)
    expect((await lake.call('POST', `/${version}/data/query/test`, {body: {q: '*'}})).status).toBe(400)
  })

  test('a dataset or a version that does not exist', async () => {
    expect((await lake.get(`/${version}/data/query/nope?query=*`)).body).toEqual({
      statusCode: 404,
      error: 'Not Found',
      message: 'Dataset "nope" not found for project ID "demo-test"',
    })
    expect((await lake.get('/v2025-02-19/data/query/No%20pe?query=*')).status).toBe(400)
    expect((await lake.get('/v2025/data/query/test?query=*')).status).toBe(404)
  })

  test('another project', async () => {
    const answer = await lake.get(`/${version}/data/query/test?query=*`, {headers: {'x-sanity-project-id': 'other'}})
    expect(answer.status).toBe(404)
    expect((await lake.get(`/${version}/data/query/test?query=*`, {host: 'other.localhost'})).status).toBe(404)
    expect((await lake.get(`/${version}/data/query/test?query=*`, {host: 'demo-test.localhost'})).status).toBe(200)
  })
})

describe('text::query', () => {
  const search = (words: string) =>
    lake.query('*[_type == "article" && [@, _id] match text::query($words)]._id', {
      params: {words},
      perspective: 'published',
    })

  test('finds words, prefixes, phrases and accents anywhere in a document', async () => {
    expect(await search('attach*')).toEqual(['a-1'])
    expect(await search('CAFE')).toEqual(['a-2'])
    expect(await search('"deep rest"')).toEqual(['a-2'])
    expect(await search('"rest deep"')).toEqual([])
    expect(await search('sleep -rest')).toEqual([])
    expect(await search('sleep anxious')).toEqual([])
    expect(await search('att')).toEqual([])
  })

  test('takes * and nothing for everything, as document lists ask', async () => {
    expect(await search('*')).toEqual(['a-1', 'a-2'])
    expect(await search('')).toEqual(['a-1', 'a-2'])
  })

  test('matches one field, and scores', async () => {
    expect(await lake.query('*[title match text::query("anx*")]._id')).toEqual(['a-1'])
    const scored = await lake.query(
      '*[_type == "article"] | score(boost(title match text::query($q), 10), [@, _id] match text::query($q))[_score > 0]{_id}',
      {params: {q: 'attach*'}},
    )
    expect(scored).toEqual([{_id: 'a-1'}])
  })

  test('sees only what the caller sees', async () => {
    expect(await lake.query('*[[@, _id] match text::query("draft")]._id', {token: null})).toEqual([])
  })
})

test('compares paths with paths, which groq-js does not', async () => {
  expect(await lake.query('*[_id in path("drafts.**")]._id')).toEqual(['drafts.a-2', 'drafts.a-3'])
  expect(await lake.query('*[path(_id) in path("versions.*.*")]._id')).toEqual(['versions.r1.a-1'])
})

test('answers the functions that only the slow evaluator has', async () => {
  expect(await lake.query('diff::changedAny({"a": 1}, {"a": 2}, a)')).toBe(true)
})

test('narrowing by index never changes a result', async () => {
  const both = async (condition: string) => {
    const narrowed = await lake.query(`*[${condition}]._id`)
    // `|| false` hides the condition from the planner.
    expect(await lake.query(`*[(${condition}) || false]._id`)).toEqual(narrowed)
    return narrowed
  }
  expect(await both('_type == "topic"')).toEqual(['topic-1'])
  expect(await both('"a-1" == _id')).toEqual(['a-1'])
  expect(await both('_id in ["a-2", "a-1", 3, "a-2"]')).toEqual(['a-1', 'a-2'])
  expect(await both('references("topic-1")')).toEqual(['a-1'])
  expect(await both('_type == "article" && references(["topic-1", "none"])')).toEqual(['a-1'])
  expect(await both('_type in ["topic", "none"] && title match "att*"')).toEqual(['topic-1'])
  expect(await lake.query('*[_type == "topic"]{"by": *[_type == "article" && references(^._id)]._id}')).toEqual([
    {by: ['a-1']},
  ])
})

describe('sync tags', () => {
  const tagsOf = async (query: string) =>
    new Set(
      JSON.stringify(
        field((await lake.call('POST', `/${version}/data/query/test`, {body: {query}})).body, 'syncTags'),
      ).match(/s1:[\w-]+/g),
    )

  test('are the same for what the same documents decide, and differ elsewhere', async () => {
    const byType = await tagsOf('*[_type == "article"]')
    const byTypeAgain = await tagsOf('*[_type == "article" && title match "x"]{title}')
    const byId = await tagsOf('*[_id == "a-1"]')
    const followed = await tagsOf('*[_type == "article"]{topic->}')
    expect(byTypeAgain).toEqual(byType)
    expect([...byType].filter((tag) => byId.has(tag))).toEqual([])
    expect([...byType].filter((tag) => !followed.has(tag))).toEqual([])
    expect(followed.size).toBe(2)
  })
})

describe('sub-queries', () => {
  test('are evaluated once where they do not depend on the item, with the same result', async () => {
    const query = (condition: string) =>
      `*[_type == "article" && ${condition}]{_id, "topics": *[_type == "topic"]{title}, "same": *[_type == ^._type && _id != ^._id]._id}`
    const expected = [
      {_id: 'a-1', topics: [{title: 'Attachment'}], same: ['a-2']},
      {_id: 'a-2', topics: [{title: 'Attachment'}], same: ['a-1']},
    ]
    expect(await lake.query(query('true'), {perspective: 'published'})).toEqual(expected)
    expect(await lake.query(query('count(*[_type == "topic"]) == 1'), {perspective: 'published'})).toEqual(expected)
    expect(
      await lake.query(query('_id in *[references("topic-1") || title match "café"]._id'), {perspective: 'published'}),
    ).toEqual(expected)
  })

  test('twelve deep come to an end', async () => {
    const nested = Array.from({length: 12}).reduce<string>((inner) => `*[_id in ${inner}]._id`, '*._id')
    expect(await lake.query(nested, {perspective: 'published'})).toEqual(['a-1', 'a-2', 'topic-1'])
  })

  test('that fail in a branch never taken do not fail the query', async () => {
    expect(await lake.query('*[_id == "a-1"]{"x": select(true => "taken", *[geo::contains(a, b)])}')).toEqual([
      {x: 'taken'},
    ])
  })
})

describe('what groq-js gets wrong', () => {
  test('array::unique() keeps one null, where the first stood', async () => {
    expect(await lake.query('array::unique([1, null, 1, null, 2])')).toEqual([1, null, 2])
    expect(await lake.query('array::unique(*[].missing)')).toEqual([null])
    expect(await lake.query('[array::unique("a")]')).toEqual([null])
  })

  test.each(['*[0] | score(a == 1)', '*{a} | score(a == 1)', '{} | score(a == 1)', '("a") | score(a == 1)'])(
    '%s is refused',
    async (query) => {
      const answer = await lake.call('POST', `/${version}/data/query/test`, {body: {query}})
      expect([answer.status, field(answer.body, 'error', 'description')]).toEqual([
        400,
        'score() must be applied to documents as they are, before any projection or index',
      ])
    },
  )
})
