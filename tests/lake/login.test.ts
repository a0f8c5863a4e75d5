import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {field, openTestLake, type TestLake, tokens, users, version} from './testLake.ts'

let lake: TestLake
let time: number
let allowed: string[]

beforeEach(async () => {
  time = Date.parse('2026-01-02T03:04:05Z')
  allowed = ['http://localhost:3333']
  lake = await openTestLake({
    now: () => new Date(time),
    login: {allowedOrigins: () => allowed},
    projectName: 'Test <clinic>',
  })
})

afterEach(() => lake.lake.close())

const page = (origin: string, role = 'writer') =>
  lake.get(`/login/${role}?origin=${encodeURIComponent(origin)}&projectId=demo-test&withSid=true`, {token: null})

const nonceIn = (html: unknown) => /name="nonce" value="([^"]+)"/.exec(String(html))?.[1] ?? ''

const press = (nonce: string, user: string) =>
  lake.call('POST', '/login', {
    token: null,
    body: String(new URLSearchParams({nonce, user})),
    headers: {'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3900'},
  })

test('a page, a button, and back to the Studio with a token that works', async () => {
  const shown = await page('http://localhost:3333/kairos')
  expect(shown.status).toBe(200)
  expect(String(shown.body)).toContain('<h1>Sign in to Test &#60;clinic&#62;</h1>')
  expect(String(shown.body)).toContain(
    '<button name="user" value="u-writer">Continue as Wil Writer <small>Writer</small></button>',
  )
  expect(String(shown.body)).not.toContain('Ada Admin')
  expect(shown.headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:3333")

  const answer = await press(nonceIn(shown.body), 'u-writer')
  expect(answer.status).toBe(302)
  const location = answer.headers.get('location') ?? ''
  const token = /^http:\/\/localhost:3333\/kairos#token=([\w-]{32,})$/.exec(location)?.[1] ?? ''
  expect(field((await lake.get(`/${version}/users/me`, {token})).body, 'name')).toBe('Wil Writer')
})

test('offers every person where no role is named, and never a robot', async () => {
  const shown = await lake.get('/login?origin=http://localhost:3333', {token: null})
  expect(String(shown.body).match(/<button/g)).toHaveLength(2)
  expect(String(shown.body)).not.toContain('Robot')
  expect((await page('http://localhost:3333', 'viewer')).status).toBe(400)
  expect((await page('http://localhost:3333', 'nobody')).status).toBe(400)
})

test('bears with the doubled question mark that the Studio makes of a provider address with a query', async () => {
  const shown = await lake.get(
    '/login?role=writer?origin=http%3A%2F%2Flocalhost%3A3333%2F&projectId=demo-test&withSid=true',
    {token: null},
  )
  expect(shown.status).toBe(200)
  expect(String(shown.body)).toContain('Wil Writer')
})

describe('refuses to lead to', () => {
  const hostile = [
    'https://evil.example',
    'http://evil.example:3333',
    'http://localhost:3333.evil.example',
    'http://localhost:33333',
    'http://localhost:3334',
    'https://localhost:3333',
    'http://localhost',
    'http://127.0.0.1:3333',
    'http://localhost:3333@evil.example',
    'http://localhost:3333%40evil.example',
    'http://user@localhost:3333',
    'http://user:secret@localhost:3333',
    'http:\\\\localhost:3333\\@evil.example',
    'http://localhost:3333\\@evil.example',
    'http://evil.example/http://localhost:3333',
    'http://evil.example#http://localhost:3333',
    'http://evil.example?http://localhost:3333',
    'http://demo-test.localhost:3333',
    'http://localhost.:3333',
    '//localhost:3333',
    '/localhost:3333',
    'localhost:3333',
    'null',
    '',
    'javascript:alert(1)//http://localhost:3333',
    'data:text/html,http://localhost:3333',
    'blob:http://localhost:3333/abc',
    'file:///etc/passwd',
    'ftp://localhost:3333',
  ]
  for (const origin of hostile) {
    test(JSON.stringify(origin), async () => {
      const shown = await page(origin)
      expect(shown.status).toBe(400)
      expect(String(shown.body)).toContain('<h1>Sign-in refused</h1>')
      expect(nonceIn(shown.body)).toBe('')
      expect(shown.headers.get('location')).toBeNull()
    })
  }

  test('anything at all where no origin is configured', async () => {
    allowed = []
    expect((await page('http://localhost:3333')).status).toBe(400)
  })
})

test('never writes what it was given into the page unescaped', async () => {
  const shown = await page('http://x/"><script>alert(1)</script>')
  expect(String(shown.body)).not.toContain('<script')
})

describe('the button', () => {
  test('works once', async () => {
    const nonce = nonceIn((await page('http://localhost:3333')).body)
    expect((await press(nonce, 'u-writer')).status).toBe(302)
    expect((await press(nonce, 'u-writer')).status).toBe(400)
  })

  test('works for ten minutes', async () => {
    const nonce = nonceIn((await page('http://localhost:3333')).body)
    time += 10 * 60_000
    expect((await press(nonce, 'u-writer')).status).toBe(400)
  })

  test('signs in nobody but those on its page', async () => {
    for (const user of ['u-admin', 'u-robot', 'nobody', '']) {
      const nonce = nonceIn((await page('http://localhost:3333')).body)
      expect((await press(nonce, user)).status).toBe(400)
    }
  })

  test('takes a nonce, and not from a page of another site', async () => {
    expect((await press('', 'u-writer')).status).toBe(400)
    expect((await press('guess', 'u-writer')).status).toBe(400)
    const nonce = nonceIn((await page('http://localhost:3333')).body)
    const foreign = await lake.call('POST', '/login', {
      token: null,
      body: `nonce=${nonce}&user=u-writer`,
      headers: {origin: 'https://evil.example'},
    })
    expect(foreign.status).toBe(403)
  })

  test('stops working when its origin is withdrawn', async () => {
    const nonce = nonceIn((await page('http://localhost:3333')).body)
    allowed = ['http://localhost:4444']
    expect((await press(nonce, 'u-writer')).status).toBe(400)
  })
})

describe('users', () => {
  test('me, others, and nobody', async () => {
    const me = await lake.get(`/${version}/users/me`, {token: tokens.writer})
    expect(me.body).toEqual({
      id: 'u-writer',
      name: 'Wil Writer',
      displayName: 'Wil Writer',
      email: 'wil@example.com',
      provider: 'local',
      role: 'writer',
      roles: [{name: 'writer', title: 'Writer', description: ''}],
      profileImage: null,
    })
    expect((await lake.get(`/${version}/users/me`, {token: null})).status).toBe(401)
    expect(field((await lake.get(`/${version}/users/u-admin`)).body, 'name')).toBe('Ada Admin')
    const both = await lake.get(`/${version}/users/u-admin,u-writer,nobody`)
    expect([both.body].flat().map((user) => field(user, 'id'))).toEqual(['u-admin', 'u-writer'])
    expect((await lake.get(`/${version}/users/nobody`)).status).toBe(404)
    expect((await lake.get(`/${version}/projects/demo-test`)).body).toMatchObject({
      id: 'demo-test',
      displayName: 'Test <clinic>',
      members: users.map(({id, role}) => ({id, role})),
    })
  })

  test('keep their settings to themselves', async () => {
    const saved = await lake.call('PUT', `/${version}/users/me/keyvalue`, {
      token: tokens.writer,
      body: [{key: 'a', value: {b: 1}}],
    })
    expect(saved.body).toEqual([{key: 'a', value: {b: 1}}])
    const read = (token: string) => lake.get(`/${version}/users/me/keyvalue/a,none`, {token})
    expect((await read(tokens.writer)).body).toEqual([
      {key: 'a', value: {b: 1}},
      {key: 'none', value: null},
    ])
    expect(field((await read(tokens.admin)).body, 0, 'value')).toBeNull()
  })
})
