import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readEvents} from './readEvents.ts'
import {type CallOptions, field, openTestLake, type TestLake, tokens, users, version} from './testLake.ts'

let lake: TestLake

beforeEach(async () => {
  lake = await openTestLake({login: {allowedOrigins: () => []}, projectName: 'Test'})
  await lake.lake.importDocuments('test', [
    {_id: 'a', _type: 'note', text: 'one'},
    {_id: 'drafts.a', _type: 'note', text: 'two'},
    {_id: 'b', _type: 'note', to: {_type: 'reference', _ref: 'a'}},
    {_id: 'private.c', _type: 'secret'},
  ])
})

afterEach(() => lake.lake.close())

const ownPage = {origin: 'http://localhost'}
const get = (path: string, options?: CallOptions) => lake.get(`/inspector/${path}`, options)
const post = (path: string, body: unknown = {}, options?: CallOptions) =>
  lake.call('POST', `/inspector/${path}`, {body, ...options})

describe('the page', () => {
  test('is at the address of the lake and loads nothing but its own script and styles', async () => {
    const page = await lake.get('/', {token: null})
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect([...String(page.body).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/inspector/inspector.css',
      '/inspector/main.js',
    ])
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      'script-src http://localhost/inspector/',
      'style-src http://localhost/inspector/',
      'connect-src http://localhost',
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })

  test('at an IPv6 address its policy says self, since a policy cannot name such an address', async () => {
    const page = await lake.get('/', {token: null, host: '[::1]:3900'})
    const policy = page.headers.get('content-security-policy')?.split('; ')
    expect(policy?.slice(1, 4)).toEqual(["script-src 'self'", "style-src 'self'", "connect-src 'self'"])
  })

  test.each([
    ['main.js', 'text/javascript; charset=utf-8'],
    ['inspector.css', 'text/css; charset=utf-8'],
  ])('%s is served as what it is', async (name, type) => {
    const file = await get(name, {token: null})
    expect([file.status, file.headers.get('content-type')]).toEqual([200, type])
    // Nothing that a browser would have to compile or look for elsewhere.
    expect(String(file.body)).not.toMatch(/^import |https?:\/\/(?!localhost)|@import/m)
  })

  test.each([
    'main.ts',
    'nothing.js',
    '..%2Fmain.js',
    '..%2F..%2FLakeError.ts',
    '%2e%2e%2fpackage.json',
    '__proto__',
    'constructor',
  ])('there is no file %s', async (name) => {
    expect((await get(name, {token: null})).status).toBe(404)
  })
})

describe('who may', () => {
  const managers: [string, string, unknown?][] = [
    ['GET', 'datasets'],
    ['GET', 'requests'],
    ['GET', 'listeners'],
    ['GET', 'snapshots'],
    ['POST', 'snapshots', {name: 'now'}],
    ['POST', 'snapshots/x/restore', {confirm: 'x'}],
    ['DELETE', 'snapshots/x'],
    ['POST', 'datasets/test/empty', {confirm: 'test'}],
  ]
  test.each(managers)('%s %s takes a token with "manage"', async (method, path, body) => {
    const call = async (token: string | null) => (await lake.call(method, `/inspector/${path}`, {token, body})).status
    expect([await call(null), await call('unknown'), await call(tokens.writer), await call(tokens.viewer)]).toEqual([
      401, 401, 403, 403,
    ])
    expect(await lake.query('count(*)')).toBe(4)
    expect(await lake.get(`/${version}/datasets`)).toMatchObject({body: [{name: 'test'}]})
  })

  test('a cookie is no token', async () => {
    const cookie = {headers: {cookie: `token=${tokens.admin}; authorization=Bearer ${tokens.admin}`}, token: null}
    expect((await post('datasets/test/empty', {confirm: 'test'}, cookie)).status).toBe(401)
  })

  test.each([
    [{origin: 'https://evil.example'}],
    [{origin: 'null'}],
    // Another program on this machine: it may use the API, not this.
    [{origin: 'http://localhost:8080'}],
    [{'sec-fetch-site': 'same-site'}],
    [{'sec-fetch-site': 'cross-site'}],
  ])('a page with %o is answered nothing, whatever its token', async (headers) => {
    for (const path of ['session', 'datasets', 'requests', 'main.js'])
      expect((await get(path, {headers})).status).toBe(403)
    expect((await post('datasets/test/empty', {confirm: 'test'}, {headers})).status).toBe(403)
  })
})

describe('the session', () => {
  test('without a token: who may sign in, and nothing of what is in the lake', async () => {
    expect((await get('session', {token: null})).body).toEqual({
      projectId: 'demo-test',
      projectName: 'Test',
      user: null,
      mayManage: false,
      people: [
        {id: 'u-admin', name: 'Ada Admin', role: 'Administrator'},
        {id: 'u-writer', name: 'Wil Writer', role: 'Writer'},
      ],
      datasets: [],
    })
  })

  test('with one: who it is and what they may', async () => {
    const session = {projectId: 'demo-test', projectName: 'Test', people: [], datasets: ['test']}
    expect((await get('session')).body).toEqual({
      ...session,
      user: {id: 'u-admin', name: 'Ada Admin', role: 'Administrator'},
      mayManage: true,
    })
    expect((await get('session', {token: tokens.writer})).body).toEqual({
      ...session,
      user: {id: 'u-writer', name: 'Wil Writer', role: 'Writer'},
      mayManage: false,
    })
  })

  test('a click on the page gives a token, which no address holds', async () => {
    const answer = await post('sign-in', {user: 'u-writer'}, {token: null, headers: ownPage})
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([200, null, null])
    const token = String(field(answer.body, 'token'))
    expect(field((await get('session', {token})).body, 'user', 'id')).toBe('u-writer')
  })

  test.each([
    ['a program that says no origin', {user: 'u-admin'}, {}, 403],
    ['a page of another site', {user: 'u-admin'}, {origin: 'https://evil.example'}, 403],
    ['another program on this machine', {user: 'u-admin'}, {origin: 'http://localhost:8080'}, 403],
    ['a robot', {user: 'u-robot'}, ownPage, 400],
    ['nobody', {user: 'nobody'}, ownPage, 400],
    ['no user', {}, ownPage, 400],
    ['a list', ['u-admin'], ownPage, 400],
    ['no JSON', '{', ownPage, 400],
    ['a long body', {user: 'u-admin', more: 'x'.repeat(20_000)}, ownPage, 413],
  ])('no token for %s', async (_, body, headers, status) => {
    const answer = await post('sign-in', body, {token: null, headers})
    expect([answer.status, field(answer.body, 'token')]).toEqual([status, undefined])
  })

  test('where there is no sign-in, nobody is offered and nobody gets a token', async () => {
    const closed = await openTestLake()
    expect(field((await closed.get('/inspector/session', {token: null})).body, 'people')).toEqual([])
    const answer = await closed.call('POST', '/inspector/sign-in', {
      token: null,
      headers: ownPage,
      body: {user: users[0]?.id},
    })
    expect(answer.status).toBe(400)
    await closed.lake.close()
  })
})

test('types are counted as the caller sees them', async () => {
  const types = async (token: string | null) => field((await get('datasets/test/types', {token})).body, 'types')
  expect(await types(tokens.admin)).toEqual([
    {type: 'note', documents: 3, published: 2},
    {type: 'secret', documents: 1, published: 1},
  ])
  expect(await types(tokens.writer)).toEqual([{type: 'note', documents: 3, published: 2}])
  expect(await types(null)).toEqual([{type: 'note', documents: 2, published: 2}])
  await lake.lake.fork('test', 'empty')
  await lake.call('POST', '/inspector/datasets/empty/empty', {body: {confirm: 'empty'}})
  expect((await get('datasets/empty/types')).body).toEqual({types: []})
  expect((await get('datasets/none/types')).status).toBe(404)
  expect((await get('datasets/A%20B/types')).status).toBe(400)
})

test('datasets say how much they hold', async () => {
  await lake.mutate([{patch: {id: 'a', set: {text: 'é'}}}])
  const stored = await lake.get(`/${version}/data/export/test`)
  const lines = String(stored.body).trim().split('\n')
  const file = await lake.call('POST', `/${version}/assets/files/test?filename=a.txt`, {
    body: 'hello',
    headers: {'content-type': 'text/plain'},
  })
  expect(file.status).toBe(200)
  const asset = JSON.stringify(field(file.body, 'document'))
  const {body} = await get('datasets')
  expect(body).toEqual({
    datasets: [
      {
        name: 'test',
        createdAt: '2026-01-02T03:04:05.000Z',
        documents: 5,
        documentBytes: [...lines, asset].reduce((sum, line) => sum + Buffer.byteLength(line), 0),
        revisions: 6,
        revisionBytes: expect.any(Number),
        files: 1,
        fileBytes: 5,
      },
    ],
  })
})

describe('requests', () => {
  const listed = async (after = 0) => {
    const requests = field((await get(`requests?after=${after}`)).body, 'requests')
    return Array.isArray(requests) ? requests : []
  }

  test('are told with method, path, status, time and length, but for those of the inspector', async () => {
    await lake.get('/', {token: null})
    await lake.get(`/${version}/data/query/test?query=${encodeURIComponent('*[_id == $id][0].text')}&$id=%22a%22&tag=x`)
    await lake.mutate([{patch: {id: 'none', set: {n: 1}}}], {token: tokens.writer})
    await lake.get(`/${version}/data/query/none?query=*`, {token: null})
    await lake.get(`/${version}/ping`, {headers: {origin: 'https://evil.example'}})
    const [query, ...others] = await listed()
    expect(query).toEqual({
      number: 1,
      time: '2026-01-02T03:04:05.000Z',
      method: 'GET',
      path: `/${version}/data/query/test`,
      search: {query: '*[_id == $id][0].text', $id: '"a"', tag: 'x'},
      status: 200,
      milliseconds: expect.any(Number),
      bytes: expect.any(Number),
      user: 'u-admin',
    })
    expect(others.map(({number, path, status, user}) => [number, path, status, user])).toEqual([
      [2, `/${version}/data/mutate/test`, 404, 'u-writer'],
      [3, `/${version}/data/query/none`, 404, null],
      [4, `/${version}/ping`, 403, null],
    ])
    expect((await listed(3)).map(({number}) => number)).toEqual([4])
    expect(await listed(4)).toEqual([])
  })

  test('the length is that of the answer in bytes', async () => {
    const body = await lake.query('"é"')
    expect(body).toBe('é')
    const answer = await lake.lake.fetch(new Request(`http://localhost/${version}/data/query/test?query=%22%C3%A9%22`))
    const {byteLength} = await answer.arrayBuffer()
    expect((await listed()).at(-1).bytes).toBe(byteLength)
  })

  test('never show a token, a ticket or a body', async () => {
    const secret = 'a-secret-that-nobody-may-see'
    await lake.get(`/${version}/data/query/test?query=1&token=${secret}&ticket=${secret}&access_token=${secret}`)
    await lake.get(`/${version}/data/listen/test?query=*&ticket=${secret}`)
    await lake.call('POST', '/login', {token: null, body: `nonce=${secret}`})
    await lake.get(`/${version}/users/me`, {token: secret, headers: {cookie: secret}})
    const text = JSON.stringify(await listed())
    expect(text).not.toContain(secret)
    expect(text).not.toContain(tokens.admin)
  })

  test('five hundred are kept, long ones shortened', async () => {
    for (let index = 0; index < 510; index += 1) await lake.get(`/${version}/ping`)
    await lake.get(`/${version}/data/query/test?query=${'1'.repeat(50_000)}`)
    const kept = await listed()
    expect([kept.length, kept[0].number, kept.at(-1).number]).toEqual([500, 12, 511])
    expect(kept.at(-1).search.query).toHaveLength(2_001)
  })

  test.each(['-1', 'x', '1e9', '1.5', '9'.repeat(30)])('after=%s is refused', async (after) => {
    expect((await get(`requests?after=${after}`)).status).toBe(400)
  })
})

test('listeners are listed while they listen, with what they heard', async () => {
  const listen = await lake.lake.fetch(
    new Request(`http://localhost/${version}/data/listen/test?query=${encodeURIComponent('*[_type == "note"]')}`, {
      headers: {authorization: `Bearer ${tokens.admin}`},
    }),
  )
  const live = await lake.lake.fetch(new Request(`http://localhost/${version}/data/live/events/test`))
  const [listening, following] = [readEvents(listen), readEvents(live)]
  await listening.take(1)
  await following.take(1)
  await lake.mutate([{patch: {id: 'b', set: {text: 'three'}}}])
  const since = '2026-01-02T03:04:05.000Z'
  expect((await get('listeners')).body).toEqual({
    listeners: [
      {kind: 'listen', dataset: 'test', query: '*[_type == "note"]', user: 'u-admin', since, events: 1},
      {kind: 'live', dataset: 'test', query: '', user: null, since, events: 1},
    ],
  })
  await listening.close()
  await following.close()
  await expect.poll(async () => (await get('listeners')).body).toEqual({listeners: []})
})

describe('snapshots', () => {
  const taken = async (name: unknown) => post('snapshots', {name})
  const names = async () => {
    const snapshots = field((await get('snapshots')).body, 'snapshots')
    return Array.isArray(snapshots) ? snapshots.map((snapshot) => field(snapshot, 'name')) : []
  }
  const idOf = (answer: {body: unknown}) => String(field(answer.body, 'snapshot', 'id'))

  test('are taken and restored by name; those taken since are forgotten with what was written since', async () => {
    const first = await taken(' First ')
    expect(first.body).toEqual({
      snapshot: {id: idOf(first), name: 'First', takenAt: '2026-01-02T03:04:05.000Z', datasets: ['test']},
    })
    await lake.mutate([{patch: {id: 'a', set: {text: 'later'}}}])
    await taken('Second')
    expect(await names()).toEqual(['Second', 'First'])
    expect(await post(`snapshots/${idOf(first)}/restore`, {confirm: 'First'})).toMatchObject({status: 200})
    expect(await lake.query('*[_id == "a"][0].text')).toBe('one')
    expect(await names()).toEqual(['First'])
  })

  test.each([undefined, 'first', '', true, ['First']])('are not restored with %o as confirmation', async (confirm) => {
    const id = idOf(await taken('First'))
    await lake.mutate([{patch: {id: 'a', set: {text: 'later'}}}])
    const answer = await post(`snapshots/${id}/restore`, {confirm})
    expect([answer.status, field(answer.body, 'message')]).toEqual([
      400,
      'This removes everything that was written since; confirm it with {"confirm": "First"}',
    ])
    expect(await lake.query('*[_id == "a"][0].text')).toBe('later')
  })

  test.each([undefined, '', '   ', 5, 'x'.repeat(81)])('%o is no name', async (name) => {
    expect((await taken(name)).status).toBe(400)
    expect(await names()).toEqual([])
  })

  test('are forgotten one by one, and a hundred are kept', async () => {
    const id = idOf(await taken('First'))
    expect((await lake.call('DELETE', `/inspector/snapshots/${id}`)).status).toBe(200)
    expect((await lake.call('DELETE', `/inspector/snapshots/${id}`)).status).toBe(404)
    expect((await post(`snapshots/${id}/restore`, {confirm: 'First'})).status).toBe(404)
    for (let index = 0; index < 100; index += 1) await taken(`${index}`)
    const answer = await taken('one more')
    expect([answer.status, field(answer.body, 'message')]).toEqual([
      400,
      '100 snapshots are kept already; forget one first',
    ])
  })
})

describe('emptying a dataset', () => {
  test.each([undefined, 'Test', 'test ', '', true])('is refused with %o as confirmation', async (confirm) => {
    const answer = await post('datasets/test/empty', {confirm})
    expect([answer.status, field(answer.body, 'message')]).toEqual([
      400,
      'This removes all documents of "test"; confirm it with {"confirm": "test"}',
    ])
    expect(await lake.query('count(*)')).toBe(4)
    expect((await get('snapshots')).body).toEqual({snapshots: []})
  })

  test('deletes every document of it, tells listeners, leaves other datasets alone, and can be undone', async () => {
    await lake.lake.fork('test', 'copy')
    const before = await lake.get(`/${version}/data/export/test`)
    const listening = readEvents(
      await lake.lake.fetch(
        new Request(`http://localhost/${version}/data/listen/test?query=*`, {
          headers: {authorization: `Bearer ${tokens.admin}`},
        }),
      ),
    )
    await listening.take(1)
    const answer = await post('datasets/test/empty', {confirm: 'test'})
    expect(answer.body).toEqual({documents: 4, snapshot: expect.any(String)})
    expect((await listening.take(4)).map(({data}) => [field(data, 'documentId'), field(data, 'transition')])).toEqual([
      ['a', 'disappear'],
      ['b', 'disappear'],
      ['drafts.a', 'disappear'],
      ['private.c', 'disappear'],
    ])
    await listening.close()
    expect(await lake.query('count(*)')).toBe(0)
    expect(field((await get('datasets/copy/types')).body, 'types')).toHaveLength(2)
    const name = 'Before emptying test'
    const restored = await post(`snapshots/${field(answer.body, 'snapshot')}/restore`, {confirm: name})
    expect(restored.body).toEqual({restored: name})
    expect((await lake.get(`/${version}/data/export/test`)).body).toEqual(before.body)
  })

  test('an empty one is emptied of nothing', async () => {
    await post('datasets/test/empty', {confirm: 'test'})
    expect(field((await post('datasets/test/empty', {confirm: 'test'})).body, 'documents')).toBe(0)
    expect((await post('datasets/none/empty', {confirm: 'none'})).status).toBe(404)
  })
})
