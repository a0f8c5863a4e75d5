import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

let lake: TestLake

beforeEach(async () => {
  lake = await openTestLake()
})

afterEach(() => lake.lake.close())

const now = '2026-01-02T03:04:05.000Z'
const document = (id: string) => lake.query('*[_id == $id][0]', {params: {id}})

/** The error items of an answer: what a client shows. */
const items = (answer: {body: unknown}) => field(answer.body, 'error', 'items')

test('create stores the document with revision and times, and answers its id', async () => {
  const answer = await lake.mutate([{create: {_id: 'a', _type: 'note', text: 'hello'}}])
  const transactionId = field(answer.body, 'transactionId')
  expect(answer.body).toEqual({transactionId, results: [{id: 'a', operation: 'create'}]})
  expect(await document('a')).toEqual({
    _id: 'a',
    _type: 'note',
    text: 'hello',
    _rev: transactionId,
    _createdAt: now,
    _updatedAt: now,
  })
})

test('create makes an id where there is none, and completes one that ends in a dot', async () => {
  const answer = await lake.mutate([{create: {_type: 'note'}}, {create: {_id: 'drafts.', _type: 'note'}}])
  expect(field(answer.body, 'results', 0, 'id')).toMatch(/^id-\d+$/)
  expect(field(answer.body, 'results', 1, 'id')).toMatch(/^drafts\.id-\d+$/)
})

test('create refuses an id that is taken', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}])
  const answer = await lake.mutate([{create: {_id: 'a', _type: 'note'}}])
  expect(answer.status).toBe(409)
  expect(answer.body).toEqual({
    error: {
      type: 'mutationError',
      description: 'The mutation(s) failed: Document by ID "a" already exists',
      items: [
        {
          error: {type: 'documentAlreadyExistsError', description: 'Document by ID "a" already exists', id: 'a'},
          index: 0,
        },
      ],
    },
  })
})

test('createIfNotExists leaves an existing document alone', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', text: 'first'}}])
  const answer = await lake.mutate([{createIfNotExists: {_id: 'a', _type: 'note', text: 'second'}}])
  expect(field(answer.body, 'results')).toEqual([{id: 'a', operation: 'none'}])
  expect(field(await document('a'), 'text')).toBe('first')
})

test('createOrReplace keeps the time of creation, and honours given times on new documents', async () => {
  await lake.mutate([
    {
      createOrReplace: {
        _id: 'a',
        _type: 'note',
        _createdAt: '2020-01-01T00:00:00Z',
        _updatedAt: '2021-01-01T00:00:00Z',
        text: '1',
      },
    },
  ])
  expect(await document('a')).toMatchObject({_createdAt: '2020-01-01T00:00:00Z', _updatedAt: '2021-01-01T00:00:00Z'})
  const answer = await lake.mutate([{createOrReplace: {_id: 'a', _type: 'note', text: '2'}}])
  expect(field(answer.body, 'results')).toEqual([{id: 'a', operation: 'update'}])
  expect(await document('a')).toMatchObject({_createdAt: '2020-01-01T00:00:00Z', _updatedAt: now, text: '2'})
})

test('delete takes ids and queries; what is not there is no error', async () => {
  await lake.mutate(['a', 'b', 'c'].map((id) => ({create: {_id: id, _type: 'note'}})))
  const answer = await lake.mutate([
    {delete: {id: 'a'}},
    {delete: {id: 'none'}},
    {delete: {query: '*[_type == $t]', params: {t: 'note'}}},
  ])
  expect(answer.status).toBe(200)
  expect(await lake.query('*')).toEqual([])
})

test('every operation of a patch', async () => {
  await lake.mutate([{create: {_id: 'a', _type: 'note', n: 1, text: 'The cat', list: [{_key: 'x', v: 1}], old: true}}])
  await lake.mutate([
    {patch: {id: 'a', setIfMissing: {map: {}}, set: {'map.deep': 'yes'}}},
    {patch: {id: 'a', unset: ['old']}},
    {patch: {id: 'a', inc: {n: 4}}},
    {patch: {id: 'a', dec: {n: 2}}},
    {patch: {id: 'a', insert: {after: 'list[-1]', items: [{_key: 'y', v: 2}]}}},
    {patch: {id: 'a', set: {'list[_key=="x"].v': 9}}},
    {patch: {id: 'a', diffMatchPatch: {text: '@@ -1,7 +1,7 @@\n The \n-c\n+r\n at\n'}}},
  ])
  expect(await document('a')).toEqual({
    _id: 'a',
    _type: 'note',
    _rev: expect.any(String),
    _createdAt: now,
    _updatedAt: now,
    n: 3,
    text: 'The rat',
    map: {deep: 'yes'},
    list: [
      {_key: 'x', v: 9},
      {_key: 'y', v: 2},
    ],
  })
})

test('a patch takes several ids, or a query that sees the transaction so far', async () => {
  await lake.mutate([
    {create: {_id: 'a', _type: 'note'}},
    {create: {_id: 'b', _type: 'note'}},
    {patch: {id: ['a', 'b'], set: {n: 1}}},
    {patch: {query: '*[n == $n]', params: {n: 1}, inc: {n: 1}}},
  ])
  expect(await lake.query('*{_id, n}')).toEqual([
    {_id: 'a', n: 2},
    {_id: 'b', n: 2},
  ])
})

test('one patch applies setIfMissing before set before unset, as the Studio replays it', async () => {
  await lake.mutate([
    {create: {_id: 'a', _type: 'note'}},
    {patch: {id: 'a', unset: ['x'], set: {x: 2}, setIfMissing: {x: 1, y: 1}}},
  ])
  expect(await lake.query('*[0]{x, y}')).toEqual({x: null, y: 1})
})

test('two writers on one revision: the second is told so, with both revisions', async () => {
  const created = await lake.mutate([{create: {_id: 'a', _type: 'note'}}])
  const revision = field(created.body, 'transactionId')
  const first = await lake.mutate([{patch: {id: 'a', ifRevisionID: revision, set: {by: 'first'}}}])
  const second = await lake.mutate([{patch: {id: 'a', ifRevisionID: revision, set: {by: 'second'}}}])
  expect(first.status).toBe(200)
  expect(second.status).toBe(409)
  expect(field(items(second), 0, 'error')).toEqual({
    type: 'documentRevisionIDDoesNotMatchError',
    description: expect.stringContaining('unexpected revision ID'),
    id: 'a',
    currentRevisionID: field(first.body, 'transactionId'),
    expectedRevisionID: revision,
  })
  expect(field(await document('a'), 'by')).toBe('first')
})

test('a transaction is all or nothing, and says which mutation failed', async () => {
  const answer = await lake.mutate([{create: {_id: 'a', _type: 'note'}}, {patch: {id: 'missing', set: {x: 1}}}])
  expect(answer.status).toBe(404)
  expect(items(answer)).toEqual([
    {
      error: {
        type: 'documentNotFoundError',
        description: 'The document with the ID "missing" was not found',
        id: 'missing',
      },
      index: 1,
    },
  ])
  expect(await lake.query('*')).toEqual([])
})

test('dryRun answers as if, and changes nothing', async () => {
  const answer = await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {search: 'dryRun=true&returnDocuments=true'})
  expect(field(answer.body, 'results', 0, 'document', '_id')).toBe('a')
  expect(await lake.query('*')).toEqual([])
  expect((await lake.mutate([{create: {_type: 'note', r: {_ref: 'none'}}}], {search: 'dryRun=true'})).status).toBe(409)
})

test('a transaction id is used once, and is the revision', async () => {
  const search = 'transactionId=my-transaction'
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {search})
  expect(field(await document('a'), '_rev')).toBe('my-transaction')
  const again = await lake.mutate([{create: {_id: 'b', _type: 'note'}}], {search})
  expect(again.status).toBe(409)
  expect(field(items(again), 0, 'error', 'type')).toBe('transactionAlreadyExistsError')
})

test('returnDocuments answers the documents as they are afterwards', async () => {
  const answer = await lake.mutate([{create: {_id: 'a', _type: 'note'}}, {patch: {id: 'a', set: {x: 1}}}], {
    search: 'returnDocuments=true',
  })
  const stored = await document('a')
  expect(field(answer.body, 'results')).toEqual([
    {id: 'a', operation: 'create', document: stored},
    {id: 'a', operation: 'update', document: stored},
  ])
})

test('array keys are filled in only when asked for', async () => {
  const list = [{v: 1}, {v: 2, _key: 'k'}, {v: 3, _key: 'k'}, 'text']
  await lake.mutate([{create: {_id: 'a', _type: 'note', list}}])
  await lake.mutate([{create: {_id: 'b', _type: 'note', list}}], {search: 'autoGenerateArrayKeys=true'})
  expect(field(await document('a'), 'list')).toEqual(list)
  expect(field(await document('b'), 'list')).toEqual([
    {v: 1, _key: expect.stringMatching(/^\w{12}$/)},
    {v: 2, _key: 'k'},
    {v: 3, _key: expect.stringMatching(/^\w{12}$/)},
    'text',
  ])
})

describe('references', () => {
  test('lead to documents that exist at the end of the transaction, in any order', async () => {
    const answer = await lake.mutate([
      {create: {_id: 'from', _type: 'note', to: {_ref: 'to'}}},
      {create: {_id: 'to', _type: 'note'}},
    ])
    expect(answer.status).toBe(200)
  })

  test('to nothing are refused, unless they are weak or lead to another dataset', async () => {
    const answer = await lake.mutate([{create: {_id: 'a', _type: 'note', list: [{deep: {_ref: 'none'}}]}}])
    expect(answer.status).toBe(409)
    expect(field(items(answer), 0, 'error', 'description')).toBe('Document "a" references non-existent document "none"')
    const weak = await lake.mutate([
      {create: {_type: 'note', to: {_ref: 'none', _weak: true}}},
      {create: {_type: 'note', to: {_ref: 'none', _dataset: 'other'}}},
    ])
    expect(weak.status).toBe(200)
  })

  test('hold nothing but what makes them one, as the hosted service says', async () => {
    await lake.mutate([{create: {_id: 'to', _type: 'x'}}])
    const whole = {
      _type: 'reference',
      _key: 'k',
      _ref: 'to',
      _weak: true,
      _strengthenOnPublish: {type: 'x', weak: false, template: {id: 'x'}},
    }
    const other = {_type: 'crossDatasetReference', _ref: 'there', _dataset: 'other', _projectId: 'p'}
    expect((await lake.mutate([{create: {_id: 'a', _type: 'x', list: [whole, other]}}])).status).toBe(200)
    const answer = await lake.mutate([
      {create: {_id: 'b', _type: 'x'}},
      {patch: {id: 'b', set: {list: [{to: {_type: 'reference', _ref: 'to', title: 'To'}}]}}},
    ])
    expect(answer.status).toBe(400)
    expect(items(answer)).toEqual([
      {error: {type: 'validationError', description: 'Key "title" not allowed in ref', id: 'b'}, index: 0},
    ])
  })

  test('keep their target from being deleted until they are gone', async () => {
    await lake.mutate([{create: {_id: 'to', _type: 'note'}}, {create: {_id: 'from', _type: 'note', to: {_ref: 'to'}}}])
    const answer = await lake.mutate([{delete: {id: 'to'}}])
    expect(answer.status).toBe(409)
    expect(field(items(answer), 0, 'error')).toEqual({
      type: 'documentHasExistingReferencesError',
      description: 'Document "to" cannot be deleted as there are references to it from "from"',
      id: 'to',
      referencingIDs: ['from'],
    })
    expect((await lake.mutate([{delete: {id: 'to'}}, {patch: {id: 'from', unset: ['to']}}])).status).toBe(200)
  })
})

describe('malformed mutations', () => {
  const cases: [string, unknown][] = [
    ['no object', 'create'],
    ['an unknown kind', {upsert: {_type: 'note'}}],
    ['two kinds at once', {create: {_type: 'note'}, delete: {id: 'a'}}],
    ['no type', {create: {_id: 'a'}}],
    ['an id with two dots', {create: {_id: 'a..b', _type: 'note'}}],
    ['an id with a slash', {create: {_id: '../a', _type: 'note'}}],
    ['an id of 129 characters', {create: {_id: 'a'.repeat(129), _type: 'note'}}],
    ['a delete without id or query', {delete: {}}],
    ['a set that is no object', {patch: {id: 'there', set: 'x'}}],
    ['an inc of text', {patch: {id: 'there', inc: {n: 'x'}}}],
    ['an insert without a place', {patch: {id: 'there', insert: {items: []}}}],
    ['an insert in two places', {patch: {id: 'there', insert: {before: 'a[0]', replace: 'a[1]', items: []}}}],
    ['a patch of the type', {patch: {id: 'there', set: {_type: 'other'}}}],
    ['a patch of the id', {patch: {id: 'there', unset: ['_id']}}],
    ['a path that does not parse', {patch: {id: 'there', set: {'a[b[c': 1}}}],
  ]
  for (const [name, mutation] of cases) {
    test(name, async () => {
      await lake.mutate([{create: {_id: 'there', _type: 'note', n: 1}}])
      const answer = await lake.mutate([mutation])
      expect(answer.status).toBe(400)
      expect(field(answer.body, 'error', 'type')).toBe('mutationError')
      expect(field(answer.body, 'error', 'items', 0, 'index')).toBe(0)
      expect(await lake.query('count(*)')).toBe(1)
    })
  }

  test('a query that does not parse is a query error', async () => {
    const answer = await lake.mutate([{delete: {query: '*['}}])
    expect(answer.status).toBe(400)
    expect(field(answer.body, 'error', 'type')).toBe('queryParseError')
  })

  test('a body without mutations, or without JSON', async () => {
    expect((await lake.call('POST', `/${version}/data/mutate/test`, {body: {}})).status).toBe(400)
    expect((await lake.call('POST', `/${version}/data/mutate/test`, {body: 'not json'})).body).toEqual({
      statusCode: 400,
      error: 'Bad Request',
      message: expect.stringContaining('The body is not JSON'),
    })
  })
})

test('names that JavaScript treats specially are ordinary fields', async () => {
  const answer = await lake.call('POST', `/${version}/data/mutate/test`, {
    body: '{"mutations":[{"create":{"_id":"a","_type":"note","__proto__":{"x":1},"constructor":{"y":2}}}]}',
  })
  expect(answer.status).toBe(200)
  expect(Object.prototype).not.toHaveProperty('x')
  expect(await lake.query('*[0].constructor.y', {token: tokens.viewer})).toBe(2)
})
