import {createClient} from '@sanity/client'
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {type ContentClientOptions, createContentClient, type ResponseInfo, type TypedQuery} from '../../src/index.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {type ContentLake, contentLake, dataset, projectId, viewerToken} from './support/contentLake.ts'
import {documentsOf} from './support/documentsOf.ts'
import {answer, fakeFetch} from './support/fakeFetch.ts'

const hosted: ContentClientOptions = {projectId: 'abc123', dataset: 'production'}
const token = 'a-token-of-a-viewer'

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(...documentsOf(await soundArticle()))
})
afterAll(() => lake.close())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('refuses options that cannot be right', () => {
  test.each<[string, Partial<ContentClientOptions>]>([
    ['projectId', {projectId: ''}],
    ['projectId', {projectId: 'evil.example/'}],
    ['projectId', {projectId: 'ABC'}],
    ['dataset', {dataset: ''}],
    ['dataset', {dataset: 'a/../b'}],
    ['dataset', {dataset: 'a?b'}],
    ['apiHost', {apiHost: 'localhost:3900'}],
    ['apiHost', {apiHost: 'http://localhost:3900/v1'}],
    ['apiHost', {apiHost: 'http://user@evil.example'}],
    ['apiHost', {apiHost: 'javascript:alert(1)'}],
  ])('%s in %j', (name, options) => {
    expect(() => createContentClient({...hosted, ...options})).toThrow(
      expect.objectContaining({code: 'invalid_argument', message: expect.stringContaining(name)}),
    )
  })

  test('says which and what would be right', () => {
    expect(() => createContentClient({...hosted, apiHost: 'localhost:3900'})).toThrow(
      'createContentClient(): "localhost:3900" is not an apiHost; expected an origin like http://localhost:3900',
    )
  })
})

describe('a token', () => {
  test('is refused in a browser unless that is meant', () => {
    vi.stubGlobal('document', {})
    expect(() => createContentClient({...hosted, token})).toThrow(expect.objectContaining({code: 'auth'}))
    expect(() => createContentClient(hosted).with({token})).toThrow(expect.objectContaining({code: 'auth'}))
    expect(createContentClient({...hosted, token, allowTokenInBrowser: true})).toBeDefined()
    expect(createContentClient(hosted)).toBeDefined()
  })

  test('is refused from a variable that Studio builds inline, and the message does not repeat it', () => {
    vi.stubEnv('SANITY_STUDIO_READ_TOKEN', token)
    expect(() => createContentClient({...hosted, token})).toThrow(
      'createContentClient(): token refused: SANITY_STUDIO_READ_TOKEN is inlined in Studio builds; name it CLINIC_CONTENT_TOKEN and replace it',
    )
    expect(createContentClient({...hosted, token: 'another'})).toBeDefined()
  })

  test('is fine from CLINIC_CONTENT_TOKEN', () => {
    vi.stubEnv('CLINIC_CONTENT_TOKEN', token)
    expect(createContentClient({...hosted, token})).toBeDefined()
  })

  test('works where there is no environment, as on the edge', () => {
    vi.stubGlobal('process', undefined)
    expect(createContentClient({...hosted, token})).toBeDefined()
  })
})

test('with() changes what it names and leaves the first client alone', async () => {
  const {fetch, requests} = fakeFetch(answer(null))
  const client = createContentClient({...hosted, fetch})
  await client.with({token, perspective: 'drafts'}).fetch('*', {})
  await client.fetch('*', {})
  expect(
    requests.map(({url, init}) => [new URL(url).host, new URL(url).searchParams.get('perspective'), init.headers]),
  ).toEqual([
    ['abc123.api.sanity.io', 'drafts', {Authorization: `Bearer ${token}`}],
    ['abc123.apicdn.sanity.io', 'published', {}],
  ])
})

test('fetch() types its result by the query', async () => {
  const titles: TypedQuery<string[], {kind: string}> = '*[_type == "article" && kind == $kind].title'
  const result: string[] = await lake.client().fetch(titles, {kind: 'concept'})
  expect(result).toEqual(['Lorisian worry'])
  // @ts-expect-error -- a parameter of the query is missing
  await expect(lake.client().fetch(titles, {})).rejects.toMatchObject({code: 'bad_query'})
})

test('a malformed query is the error of the API, with its words', async () => {
  await expect(lake.client().fetch('*[', {})).rejects.toMatchObject({code: 'bad_query', status: 400, retryable: false})
})

describe('reads through a client that the site has', () => {
  const sanity = (options: object = {}) =>
    createClient({
      projectId,
      dataset,
      apiVersion: '2025-02-19',
      apiHost: 'http://localhost',
      useProjectHostname: false,
      useCdn: false,
      resolveFetch: () => lake.fetch,
      ...options,
    })
  const own = (transport: ContentClientOptions['transport'], options: Partial<ContentClientOptions> = {}) =>
    lake.client({
      ...(transport && {transport}),
      fetch: () => Promise.reject(new Error('our own reader was asked')),
      ...options,
    })

  test('@sanity/client 8 gives the same article, with its sync tags', async () => {
    const seen: ResponseInfo[] = []
    const article = await own(sanity(), {onResponse: (info) => seen.push(info)}).getArticle('lorisian-worry')
    expect(article).toEqual(await lake.client().getArticle('lorisian-worry'))
    expect(article?.syncTags.length).toBeGreaterThan(0)
    expect(seen).toMatchObject([{status: 200, attempt: 1, syncTags: article?.syncTags}])
  })

  test('and previews, with a token of its own', async () => {
    const preview = own(sanity({token: viewerToken}), {perspective: 'drafts'})
    expect((await preview.getArticlePreview('lorisian-worry'))?.status).toBe('draft')
  })

  test('one that returns the bare result is as good', async () => {
    const bare = {fetch: (query: string, params: Record<string, unknown>) => sanity().fetch(query, params)}
    expect((await own(bare).getArticle('lorisian-worry'))?.title).toBe('Lorisian worry')
    expect(await own({fetch: async () => ({result: 1})}).fetch('*', {})).toEqual({result: 1})
  })

  test('its errors become ours, and are not tried again', async () => {
    await expect(own(sanity()).fetch('*[', {})).rejects.toMatchObject({code: 'bad_query', status: 400})
    await expect(own(sanity({token: 'wrong'.padEnd(40, '-')})).fetch('*', {})).rejects.toMatchObject({
      code: 'auth',
      status: 401,
    })
    let count = 0
    const lost = {
      fetch: async () => {
        count += 1
        throw new Error('socket hang up')
      },
    }
    await expect(own(lost).fetch('*', {})).rejects.toMatchObject({
      code: 'network',
      message: 'fetch(): no answer: socket hang up',
    })
    expect(count).toBe(1)
  })

  test('stops with the caller and when the time is up', async () => {
    const deaf = {fetch: () => new Promise(() => {})}
    await expect(own(deaf, {timeoutMs: 20}).fetch('*', {})).rejects.toMatchObject({code: 'timeout'})
    const reason = new Error('the visitor left')
    await expect(own(deaf).fetch('*', {}, {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
  })
})
