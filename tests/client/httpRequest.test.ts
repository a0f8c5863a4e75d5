import {createClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {type ContentClientOptions, createContentClient} from '../../src/index.ts'
import {articleByPath, articleBySlug, articleListQuery, articleSearchQuery} from '../../src/queries/article.ts'
import {clinicWithSite} from '../../src/queries/clinic.ts'
import {answer, fakeFetch} from './support/fakeFetch.ts'

const today = '2026-11-24'
const hosted: ContentClientOptions = {projectId: 'abc123', dataset: 'production'}

/** What our client asks for, and what `@sanity/client` asks for the same thing. */
async function bothAsk(query: string, params: Record<string, unknown>, options: Partial<ContentClientOptions> = {}) {
  const ours = fakeFetch(answer(null))
  await createContentClient({...hosted, ...options, fetch: ours.fetch}).fetch(query, params)
  const theirs = fakeFetch(answer(null))
  await createClient({
    projectId: 'abc123',
    dataset: 'production',
    apiVersion: '2025-02-19',
    perspective: 'published',
    useCdn: true,
    ...(options.apiHost && {apiHost: options.apiHost, useProjectHostname: false}),
    resolveFetch: () => theirs.fetch,
  }).fetch(query, params)
  const read = ({requests}: typeof ours) => ({
    url: requests[0]?.url,
    method: requests[0]?.init.method,
    body: requests[0]?.init.body,
  })
  return {ours: read(ours), theirs: read(theirs)}
}

describe('asks for the same bytes as @sanity/client', () => {
  test.each([
    ['an article', articleBySlug, {slug: 'back-pain', language: null, today}],
    ['a path', articleByPath, {slug: 'back-pain', language: 'en-US', today}],
    [
      'a list',
      articleListQuery,
      {today, dueFrom: today, topic: null, kind: null, audience: null, language: null, afterOn: null, afterId: null},
    ],
    ['a search', articleSearchQuery, {today, dueFrom: today, words: ['worry', 'ängst*']}],
    ['a clinic', clinicWithSite, {today}],
    ['strange parameters', '*[name == $a][$b]', {a: 'ä "&+=%?#\u2028👩‍⚕️', b: {c: [1, null, true]}, gone: undefined}],
  ])('%s', async (_name, query, params) => {
    const {ours, theirs} = await bothAsk(query, params)
    expect(ours).toEqual(theirs)
  })

  test('at a lake of one address', async () => {
    const {ours, theirs} = await bothAsk('*', {}, {apiHost: 'http://localhost:3900'})
    expect(ours).toEqual(theirs)
    expect(ours.url).toBe(
      'http://localhost:3900/v2025-02-19/data/query/production?query=*&returnQuery=false&perspective=published',
    )
  })

  // `?query=` and the text are 11,263 characters: the last that fit in an address.
  test.each([
    [11_256, 'GET'],
    [11_257, 'POST'],
    [30_000, 'POST'],
  ])('a query of %i characters, as %s', async (length, method) => {
    const {ours, theirs} = await bothAsk('a'.repeat(length), {b: 'c'.repeat(0) || undefined})
    expect(ours).toEqual(theirs)
    expect(ours.method).toBe(method)
  })
})

describe('a token never goes to the CDN', () => {
  test.each<[string, Partial<ContentClientOptions>, {host: string; token: boolean; perspective: string}]>([
    ['nothing', {}, {host: 'abc123.apicdn.sanity.io', token: false, perspective: 'published'}],
    ['useCdn: false', {useCdn: false}, {host: 'abc123.api.sanity.io', token: false, perspective: 'published'}],
    ['a token', {token: 't'}, {host: 'abc123.api.sanity.io', token: true, perspective: 'published'}],
    [
      'a token and useCdn: true',
      {token: 't', useCdn: true},
      {host: 'abc123.api.sanity.io', token: true, perspective: 'published'},
    ],
    ['drafts', {perspective: 'drafts'}, {host: 'abc123.api.sanity.io', token: false, perspective: 'drafts'}],
    [
      'drafts and useCdn: true',
      {perspective: 'drafts', useCdn: true},
      {host: 'abc123.api.sanity.io', token: false, perspective: 'drafts'},
    ],
    [
      'a release',
      {perspective: ['r1', 'drafts'], token: 't'},
      {host: 'abc123.api.sanity.io', token: true, perspective: 'r1,drafts'},
    ],
    [
      'a lake',
      {apiHost: 'http://localhost:3900', token: 't'},
      {host: 'localhost:3900', token: true, perspective: 'published'},
    ],
  ])('with %s', async (_name, options, expected) => {
    const {fetch, requests} = fakeFetch(answer(null))
    await createContentClient({...hosted, ...options, fetch}).fetch('*', {})
    const url = new URL(requests[0]?.url ?? '')
    const headers = new Headers(requests[0]?.init.headers)
    expect({
      host: url.host,
      token: headers.has('authorization'),
      perspective: url.searchParams.get('perspective'),
    }).toEqual(expected)
    expect(headers.get('x-sanity-project-id')).toBe(options.apiHost ? 'abc123' : null)
  })

  test('a perspective of one call leaves the CDN for that call', async () => {
    const {fetch, requests} = fakeFetch(answer(null))
    const client = createContentClient({...hosted, fetch})
    await client.fetch('*', {}, {perspective: 'drafts'})
    await client.fetch('*', {})
    expect(requests.map(({url}) => new URL(url).host)).toEqual(['abc123.api.sanity.io', 'abc123.apicdn.sanity.io'])
  })
})

test('sends parameters of a long query once, in the body', async () => {
  const {fetch, requests} = fakeFetch(answer(null))
  await createContentClient({...hosted, fetch}).fetch(`*${' '.repeat(12_000)}`, {slug: 'a'})
  const [{url, init} = {url: '', init: {}}] = requests
  expect(url).toBe(
    'https://abc123.apicdn.sanity.io/v2025-02-19/data/query/production?returnQuery=false&perspective=published',
  )
  expect(JSON.parse(String(init.body))).toEqual({query: `*${' '.repeat(12_000)}`, params: {slug: 'a'}})
  expect(new Headers(init.headers).get('content-type')).toBe('application/json')
})

test('hands what only the platform knows to fetch', async () => {
  const {fetch, requests} = fakeFetch(answer(null))
  await createContentClient({...hosted, fetch}).fetch('*', {}, {init: {next: {tags: ['a']}, cache: 'no-store'}})
  expect(requests[0]?.init).toMatchObject({next: {tags: ['a']}, cache: 'no-store', method: 'GET'})
})
