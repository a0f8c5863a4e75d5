import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readEvents} from './readEvents.ts'
import {field, openTestLake, type TestLake, tokens, version} from './testLake.ts'

let lake: TestLake
let time: number

const page = 'http://localhost:3333'
const stream = `/${version}/data/listen/test?query=*&includeResult=true`

beforeEach(async () => {
  time = Date.parse('2026-01-02T03:04:05Z')
  lake = await openTestLake({now: () => new Date(time), datasets: ['test', 'other']})
  await lake.mutate([{create: {_id: 'drafts.a', _type: 'note'}}])
})

afterEach(() => lake.lake.close())

/** What a Studio page asks, and where it is sent. */
async function redirected(path = stream, token: string | null = tokens.writer): Promise<URL> {
  const answer = await lake.get(path, {token, host: 'demo-test.localhost:3900', headers: {origin: page}})
  expect(answer.status).toBe(307)
  expect(answer.headers.get('access-control-allow-origin')).toBe(page)
  return new URL(answer.headers.get('location') ?? '')
}

/** What the browser does next: another host, no Authorization, and an origin that says nothing. */
const follow = async (url: URL, headers: Record<string, string> = {origin: 'null'}) =>
  lake.lake.fetch(new Request(url, {headers: {...headers, host: url.host}}))

test('a stream of a page on the project host goes to a host of its own, as the same caller', async () => {
  const first = await redirected()
  const second = await redirected()
  expect(first.hostname).toMatch(/^s\d+\.localhost$/)
  expect(first.port).toBe('3900')
  expect(second.hostname).not.toBe(first.hostname)

  const answer = await follow(first)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-origin')).toBe('null')
  const reader = readEvents(answer)
  await reader.take(1)
  await lake.mutate([{create: {_id: 'private.a', _type: 'note'}}])
  await lake.mutate([{patch: {id: 'drafts.a', set: {x: 1}}}])
  // The writer may read drafts, and no private documents.
  expect(field((await reader.take(1))[0]?.data, 'documentId')).toBe('drafts.a')
  await reader.close()
})

test('live streams too, with a token and without', async () => {
  for (const token of [null, tokens.viewer]) {
    const answer = await follow(await redirected(`/${version}/data/live/events/test`, token))
    expect(answer.status).toBe(200)
    await answer.body?.cancel()
  }
})

test('nothing else is redirected: no other path, no other host, no program', async () => {
  const statusOf = async (path: string, host: string, headers: Record<string, string>) => {
    const answer = await lake.lake.fetch(
      new Request(`http://${host}${path}`, {headers: {...headers, host, authorization: `Bearer ${tokens.writer}`}}),
    )
    await answer.body?.cancel()
    return answer.status
  }
  expect(await statusOf(stream, 'demo-test.localhost:3900', {})).toBe(200)
  expect(await statusOf(stream, 'localhost:3900', {origin: page})).toBe(200)
  expect(await statusOf(stream, '127.0.0.1:3900', {origin: page})).toBe(200)
  expect(await statusOf(`/${version}/data/query/test?query=*`, 'demo-test.localhost:3900', {origin: page})).toBe(200)
})

describe('a ticket', () => {
  test('is good once', async () => {
    const url = await redirected()
    await (await follow(url)).body?.cancel()
    expect((await follow(url)).status).toBe(401)
  })

  test('is good for thirty seconds', async () => {
    const [early, late] = [await redirected(), await redirected()]
    time += 29_999
    const answer = await follow(early)
    expect(answer.status).toBe(200)
    await answer.body?.cancel()
    time += 1
    expect((await follow(late)).status).toBe(401)
  })

  const changes: [string, (url: URL) => void][] = [
    ['another query', (url) => url.searchParams.set('query', '*[_id in path("private.**")]')],
    ['one more option', (url) => url.searchParams.set('includePreviousRevision', 'true')],
    ['a second query', (url) => url.searchParams.append('query', '*')],
    ['another dataset', (url) => (url.pathname = url.pathname.replace('/test', '/other'))],
    ['another path', (url) => (url.pathname = `/${version}/data/live/events/test`)],
    ['another ticket', (url) => url.searchParams.set('ticket', 'guess')],
    ['an empty ticket', (url) => url.searchParams.set('ticket', '')],
  ]
  for (const [name, change] of changes) {
    test(`is for one stream only: ${name}`, async () => {
      const url = await redirected()
      change(url)
      expect((await follow(url)).status).toBe(401)
    })
  }

  test('is no ticket to queries, and opens nothing to a page that says null without one', async () => {
    const url = await redirected()
    const ticket = url.searchParams.get('ticket') ?? ''
    const query = await follow(new URL(`http://s1.localhost/${version}/data/query/test?query=*&ticket=${ticket}`))
    expect(query.status).toBe(403)
    expect(query.headers.get('access-control-allow-origin')).toBeNull()
    const bare = await follow(new URL(`http://s1.localhost${stream}`))
    expect(bare.status).toBe(403)
  })

  test('is not redirected a second time', async () => {
    const url = await redirected()
    url.hostname = 'demo-test.localhost'
    const answer = await follow(url, {origin: page})
    expect(answer.status).toBe(200)
    await answer.body?.cancel()
  })
})

describe('pages', () => {
  const preflight = (origin: string) =>
    lake.call('OPTIONS', `/${version}/data/query/test`, {
      token: null,
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-sanity-app',
      },
    })

  test('of this machine may ask', async () => {
    for (const origin of [
      'http://localhost:3333',
      'http://demo.localhost',
      'https://127.0.0.1:8443',
      'http://[::1]:4000',
    ]) {
      const answer = await preflight(origin)
      expect(answer.status).toBe(204)
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
      expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,content-type,x-sanity-app')
      expect(answer.headers.get('access-control-allow-credentials')).toBe('true')
    }
  })

  test('of other machines, and of none, may not', async () => {
    for (const origin of [
      'https://evil.example',
      'http://localhost.evil.example',
      'http://localhost:3333/',
      'http://evil@localhost',
      'null',
      'file://',
      '',
    ]) {
      for (const answer of [
        await preflight(origin),
        await lake.get(`/${version}/data/query/test?query=*`, {headers: {origin}}),
      ]) {
        expect([origin, answer.status]).toEqual([origin, 403])
        expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      }
    }
    expect((await lake.mutate([{create: {_type: 'note'}}], {headers: {origin: 'https://evil.example'}})).status).toBe(
      403,
    )
  })

  test('of a configured origin may', async () => {
    const configured = await openTestLake({login: {allowedOrigins: () => ['https://studio.example']}})
    const answer = await configured.get(`/${version}/check/cors`, {
      token: null,
      headers: {origin: 'https://studio.example'},
    })
    expect(answer.body).toEqual({result: {allowed: true, withCredentials: true}})
    await configured.lake.close()
  })
})
