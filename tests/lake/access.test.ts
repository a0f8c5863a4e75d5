import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createLake, LakeError} from '../../lake/index.ts'
import {matchesPath} from '../../lake/engine/pathPattern.ts'
import {readEvents} from './readEvents.ts'
import {field, openTestLake, roles, type TestLake, tokens, users, version} from './testLake.ts'

let lake: TestLake

const ids = [
  'open',
  'drafts.open',
  'drafts.new',
  'versions.r1.open',
  'private.note',
  '_.releases.r1',
  'private.deep.note',
]

beforeEach(async () => {
  lake = await openTestLake()
  await lake.mutate([
    ...ids.map((id) => ({create: {_id: id, _type: 'note', text: `words of ${id}`}})),
    {create: {_id: 'pointer', _type: 'note', to: {_ref: 'private.note'}, text: 'points at a private note'}},
  ])
})

afterEach(() => lake.lake.close())

describe('what each caller sees', () => {
  const matrix = [
    {caller: 'nobody', token: null, sees: ['open', 'pointer']},
    {caller: 'viewer', token: tokens.viewer, sees: [...ids, 'pointer']},
    {
      caller: 'writer',
      token: tokens.writer,
      sees: ['open', 'drafts.open', 'drafts.new', 'versions.r1.open', '_.releases.r1', 'pointer'],
    },
    {caller: 'administrator', token: tokens.admin, sees: [...ids, 'pointer']},
  ]
  for (const {caller, token, sees} of matrix) {
    const expected = [...sees].sort()

    test(`${caller}: query in every perspective`, async () => {
      expect(await lake.query('*._id', {token})).toEqual(expected)
      for (const perspective of ['published', 'drafts', 'r1,drafts']) {
        const seen = await lake.query('*{"id": coalesce(_originalId, _id)}.id', {token, perspective})
        expect(expected).toEqual(expect.arrayContaining([seen].flat()))
      }
    })

    test(`${caller}: every road of a query leads to the same documents`, async () => {
      for (const id of [...ids, 'none']) {
        const params = {id}
        const found = sees.includes(id) ? [id] : []
        expect(await lake.query('*[_id == $id]._id', {token, params})).toEqual(found)
        expect(await lake.query('*[_id in [$id]]._id', {token, params})).toEqual(found)
        expect(await lake.query('*[_type == "note" && _id == $id]._id', {token, params})).toEqual(found)
        expect(await lake.query('*[string::startsWith(_id, $id) && _id == $id]._id', {token, params})).toEqual(found)
        expect(await lake.query('*[[@, _id] match text::query("words") && _id == $id]._id', {token, params})).toEqual(
          found,
        )
        expect(await lake.query('[{"_ref": $id}][]->._id', {token, params})).toEqual(sees.includes(id) ? [id] : [null])
      }
      expect(await lake.query('*[_id == "pointer"][0].to->text', {token, perspective: 'published'})).toEqual(
        sees.includes('private.note')
          ? 'words of private.note'
          : {result: null, syncTags: expect.any(Array), query: expect.any(String), ms: expect.any(Number)},
      )
    })

    test(`${caller}: documents by id`, async () => {
      const answer = await lake.get(`/${version}/data/doc/test/${ids.join(',')},none`, {token})
      const shown = field(answer.body, 'documents')
      expect([shown].flat().map((document) => field(document, '_id'))).toEqual(ids.filter((id) => sees.includes(id)))
      expect(field(answer.body, 'omitted')).toEqual(
        [...ids, 'none'].filter((id) => !sees.includes(id)).map((id) => ({id, reason: 'existence'})),
      )
    })

    test(`${caller}: export`, async () => {
      const answer = await lake.get(`/${version}/data/export/test`, {token})
      const lines = String(answer.body).trim().split('\n')
      expect(lines.map((line) => field(JSON.parse(line), '_id'))).toEqual(expected)
      const typed = await lake.get(`/${version}/data/export/test?types=none`, {token})
      expect(typed.body).toBe('')
    })

    test(`${caller}: listen`, async () => {
      const headers: Record<string, string> = token ? {authorization: `Bearer ${token}`} : {}
      const request = new Request(`http://localhost/${version}/data/listen/test?query=*&includeAllVersions=true`, {
        headers,
      })
      const reader = readEvents(await lake.lake.fetch(request))
      await reader.take(1)
      await lake.mutate([...ids.map((id) => ({patch: {id, set: {x: 1}}})), {patch: {id: 'pointer', set: {x: 1}}}])
      const heard = await reader.take(sees.length)
      await reader.close()
      expect(heard.map(({data}) => field(data, 'documentId')).sort()).toEqual(expected)
      expect(new Set(heard.map(({data}) => field(data, 'transactionTotalEvents')))).toEqual(new Set([sees.length]))
    })

    test(`${caller}: history`, async () => {
      const answer = await lake.get(`/${version}/data/history/test/documents/private.note,open`, {token})
      if (token === null) return expect(answer.status).toBe(401)
      expect([field(answer.body, 'documents')].flat().map((document) => field(document, '_id'))).toEqual(
        ['private.note', 'open'].filter((id) => sees.includes(id)),
      )
      const transactions = await lake.get(
        `/${version}/data/history/test/transactions/private.note?effectFormat=mendoza`,
        {token},
      )
      expect(String(transactions.body).includes('words of private.note')).toBe(sees.includes('private.note'))
    })
  }
})

describe('what each caller may write', () => {
  const drafts = [
    ['create', {create: {_id: 'drafts.x', _type: 'note'}}],
    ['patch', {patch: {id: 'drafts.open', set: {x: 1}}}],
    ['delete', {delete: {id: 'drafts.open'}}],
  ] as const
  const published = [
    ['create', {create: {_id: 'x', _type: 'note'}}],
    ['patch', {patch: {id: 'open', set: {x: 1}}}],
    ['delete', {delete: {id: 'open'}}],
    ['replace', {createOrReplace: {_id: 'private.note', _type: 'note'}}],
    ['patch by query', {patch: {query: '*[_id == "open"]', set: {x: 1}}}],
  ] as const

  for (const [name, mutation] of [...drafts, ...published]) {
    const isDraft = drafts.some(([, item]) => item === mutation)
    test(`${name} of ${isDraft ? 'a draft' : 'a published or private document'}`, async () => {
      const statuses = async (token: string | null) =>
        (await lake.mutate([mutation], {token, search: 'dryRun=true'})).status
      expect(await statuses(null)).toBe(401)
      expect(await statuses(tokens.viewer)).toBe(403)
      expect(await statuses(tokens.writer)).toBe(isDraft ? 200 : 403)
      expect(await statuses(tokens.admin)).toBe(200)
    })
  }

  test('the body of a refusal is the one @sanity/client knows', async () => {
    expect((await lake.mutate([drafts[0][1], published[0][1]], {token: tokens.writer})).body).toEqual({
      error: {
        type: 'mutationError',
        description: 'The mutation(s) failed: Insufficient permissions; permission "create" required',
        items: [
          {
            error: {
              type: 'insufficientPermissionsError',
              description: 'Insufficient permissions; permission "create" required',
              permission: 'create',
            },
            index: 1,
          },
        ],
      },
    })
  })

  test('a filter is asked of the document before and after', async () => {
    const become = [{createOrReplace: {_id: 'drafts.open', _type: 'secret'}}]
    expect((await lake.mutate(become, {token: tokens.writer})).status).toBe(403)
    await lake.mutate(become)
    expect(
      (await lake.mutate([{createOrReplace: {_id: 'drafts.open', _type: 'note'}}], {token: tokens.writer})).status,
    ).toBe(403)
  })

  test('publishing takes a permission on the published document', async () => {
    const publish = [{actionType: 'sanity.action.document.publish', draftId: 'drafts.open', publishedId: 'open'}]
    const edit = [
      {actionType: 'sanity.action.document.edit', draftId: 'drafts.open', publishedId: 'open', patch: {set: {x: 1}}},
    ]
    expect((await lake.actions(edit, {token: tokens.writer})).status).toBe(200)
    expect((await lake.actions(publish, {token: tokens.writer})).status).toBe(403)
    expect((await lake.actions(publish, {token: null})).status).toBe(401)
    expect((await lake.actions(publish)).status).toBe(200)
  })

  test('a query cannot select what its caller cannot read', async () => {
    const answer = await lake.mutate([{delete: {query: '*[_id in path("private.**")]'}}], {token: tokens.writer})
    expect(answer.body).toMatchObject({results: []})
    expect(await lake.query('count(*[_id in path("private.**")])')).toBe(2)
  })

  test('uploads, datasets and settings take a token, datasets a manager', async () => {
    for (const path of ['/assets/files/test', '/data/actions/test', '/data/mutate/test']) {
      expect((await lake.call('POST', `/${version}${path}`, {token: null, body: 'x'})).status).toBe(401)
    }
    const put = (token: string | null) =>
      lake.call('PUT', `/${version}/projects/demo-test/datasets/more`, {token, body: {}})
    expect([(await put(null)).status, (await put(tokens.writer)).status, (await put(tokens.admin)).status]).toEqual([
      401, 403, 200,
    ])
    expect((await lake.call('DELETE', `/${version}/datasets/more`, {token: tokens.viewer})).status).toBe(403)
    expect((await lake.call('DELETE', `/${version}/datasets/more`)).status).toBe(200)
  })
})

describe('tokens', () => {
  test('a wrong one is no token at all, everywhere', async () => {
    const paths = [
      '/data/query/test?query=*',
      '/data/doc/test/open',
      '/data/export/test',
      '/data/listen/test?query=*',
      '/data/live/events/test',
      '/users/me',
      '/projects',
    ]
    for (const path of paths) {
      for (const authorization of ['Bearer wrong', `Bearer ${tokens.admin}x`, tokens.admin, 'Basic abc', 'Bearer ']) {
        const answer = await lake.get(`/${version}${path}`, {token: null, headers: {authorization}})
        expect([path, authorization, answer.status]).toEqual([path, authorization, 401])
        expect(answer.body).toEqual({statusCode: 401, error: 'Unauthorized', message: 'Session not found'})
      }
    }
  })

  test('signing out ends one', async () => {
    const token = lake.lake.issueToken('u-writer')
    expect(token.length).toBeGreaterThanOrEqual(32)
    expect(field((await lake.get(`/${version}/users/me`, {token})).body, 'id')).toBe('u-writer')
    await lake.call('POST', `/${version}/auth/logout`, {token})
    expect((await lake.get(`/${version}/users/me`, {token})).status).toBe(401)
    expect(() => lake.lake.issueToken('nobody')).toThrow(LakeError)
  })
})

test('the Studio learns its grants, and a caller without a token theirs', async () => {
  expect((await lake.get(`/${version}/projects/demo-test/datasets/test/acl`, {token: tokens.writer})).body).toEqual(
    roles[1]?.permissions,
  )
  expect((await lake.get(`/${version}/projects/demo-test/datasets/test/acl`, {token: null})).body).toEqual([
    {filter: '_id in path("*")', permissions: ['read']},
  ])
})

test('path patterns: * is one segment, ** one or more', () => {
  const cases: [string, string, boolean][] = [
    ['*', 'a', true],
    ['*', 'drafts.a', false],
    ['**', 'drafts.a', true],
    ['drafts.**', 'drafts.a', true],
    ['drafts.**', 'drafts.a.b', true],
    ['drafts.**', 'drafts', false],
    ['drafts.**', 'draftsXa', false],
    ['drafts.*', 'drafts.a.b', false],
    ['a.**.z', 'a.b.c.z', true],
    ['a.**.z', 'a.z', false],
    ['a+b', 'a+b', true],
    ['a+b', 'aab', false],
  ]
  for (const [pattern, id, expected] of cases)
    expect([pattern, id, matchesPath(pattern, id)]).toEqual([pattern, id, expected])
})

describe('options that make no sense', () => {
  const base = {memory: true, projectId: 'demo-test', datasets: ['test'], users, roles}
  const cases: [string, object, string][] = [
    [
      'a user of an unknown role',
      {users: [{id: 'x', name: 'X', email: 'x@example.com', role: 'none'}]},
      'has the role "none"',
    ],
    ['a short token', {users: [{...users[0], token: 'short'}]}, 'shorter than 32 characters'],
    [
      'a filter that is no GROQ',
      {
        roles: [{name: 'administrator', title: '', permissions: [{filter: '_id ==', permissions: ['read']}]}],
        users: [],
      },
      'is not GROQ',
    ],
    ['two roles of one name', {roles: [...roles, ...roles]}, 'two roles are named'],
    ['a dataset name with a space', {datasets: ['my data']}, 'is not a dataset name'],
    ['a project id with a dot', {projectId: 'a.b'}, 'is not a project id'],
    ['no folder and not in memory', {memory: false}, 'give "dataDir"'],
  ]
  for (const [name, change, message] of cases) {
    test(name, async () => {
      await expect(createLake({...base, ...change})).rejects.toThrow(message)
    })
  }
})
