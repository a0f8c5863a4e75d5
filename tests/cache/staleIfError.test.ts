import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {
  type AnswerStore,
  forgetArticles,
  memoryStore,
  staleIfError,
  type StaleIfErrorOptions,
  staleSince,
} from '../../src/cache/index.ts'
import type {ContentClientOptions} from '../../src/index.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {approvedArticle} from '../client/support/approvedArticle.ts'
import {type ContentLake, contentLake, dataset, projectId, viewerToken} from '../client/support/contentLake.ts'
import {documentsOf} from '../client/support/documentsOf.ts'
import {failure} from '../client/support/fakeFetch.ts'

const noon = '2026-11-24T12:00:00.000Z'

let lake: ContentLake
let now: Date
/** What the API does: answers, cannot be reached, or fails. */
let api: 'up' | 'down' | Response
let store: AnswerStore

beforeEach(async () => {
  const sound = await soundArticle()
  const topic = {...sound.topic, slug: {_type: 'slug', current: 'worry'}}
  lake = await contentLake(
    ...documentsOf({...sound, topic}),
    await approvedArticle(sound, 'second', {formerSlugs: ['once']}),
  )
  now = new Date(noon)
  api = 'up'
  store = memoryStore()
})
afterEach(() => lake.close())

const clientOf = (settings: StaleIfErrorOptions = {}, options: Partial<ContentClientOptions> = {}) =>
  staleIfError(
    {
      projectId,
      dataset,
      apiHost: 'http://localhost',
      retry: false,
      clock: () => now,
      fetch: async (input, init) => {
        if (api === 'up') return lake.fetch(input, init)
        if (api === 'down') throw new TypeError('fetch failed')
        return api.clone()
      },
      ...options,
    },
    store,
    settings,
  )

const slug = 'lorisian-worry'

test.each<[string, () => typeof api]>([
  ['cannot be reached', () => 'down'],
  ['answers 503', () => failure(503, 'x')],
  ['answers 500', () => failure(500, 'x')],
  ['answers 429', () => failure(429, 'x')],
  ['has a proxy in its place', () => new Response('<html>Be right back')],
])('while the API %s, gives the last good answer with its mark', async (_name, outage) => {
  const seen: unknown[] = []
  const client = clientOf({onStale: ({operation, staleSince: since}) => seen.push([operation, since])})
  const fresh = await client.getArticle(slug)
  expect(staleSince(fresh)).toBeNull()
  api = outage()
  now = new Date('2026-11-25T12:00:00Z')
  const stale = await client.getArticle(slug)
  expect(stale).toEqual({...fresh, staleSince: noon})
  expect(staleSince(stale)).toBe(noon)
  expect(seen).toEqual([['getArticle', noon]])
  api = 'up'
  expect(staleSince(await client.getArticle(slug))).toBeNull()
})

test('every question has its answer', async () => {
  const client = clientOf()
  const ask = async () => [
    await client.getArticle(slug),
    await client.getArticleOrThrow(slug),
    await client.listArticles({first: 1}),
    await client.getClinic(),
    await client.search('worry'),
    await client.related(slug),
    await client.corrections(),
    await client.getTopic('worry'),
    await client.listTopics(),
    await client.listPeople(),
    await client.getDisclaimers(),
    await client.getCrisisResources(),
    await client.redirects(),
    await client.resolve(`/${slug}`),
    await client.resolve('/once'),
  ]
  const fresh = await ask()
  const slugs: string[] = []
  for await (const each of client.articleSlugs()) slugs.push(each.slug)
  api = 'down'
  const stale = await ask()
  for (const [index, each] of stale.entries()) {
    expect(staleSince(each), String(index)).toBe(noon)
    expect(each).toMatchObject(fresh[index] ?? {})
  }
  const again: string[] = []
  for await (const each of client.articleSlugs()) again.push(each.slug)
  expect(again).toEqual(slugs)
})

test('fails as it would have when it never had an answer', async () => {
  api = 'down'
  await expect(clientOf().getArticle(slug)).rejects.toMatchObject({code: 'network', retryable: true})
})

test.each<[string, Response, string]>([
  ['a wrong token or dataset', failure(401, 'x'), 'auth'],
  ['a dataset that is not there', failure(404, 'x'), 'not_found'],
  ['a wrong query', failure(400, 'x'), 'bad_query'],
])('%s is not covered up', async (_name, response, code) => {
  const client = clientOf()
  await client.getArticle(slug)
  api = response
  await expect(client.getArticle(slug)).rejects.toMatchObject({code})
})

test('a page past its grace is absent, also from the store', async () => {
  const client = clientOf({maxAgeHours: 24 * 2000})
  await client.getArticle(slug)
  await client.listArticles()
  api = 'down'
  // The review is due on 2028-11-20 and has 90 days of grace.
  now = new Date('2028-11-21T12:00:00Z')
  const overdue = await client.getArticle(slug)
  expect(overdue).toMatchObject({reviewState: 'overdue', noindex: true, lastReviewed: null})
  now = new Date('2029-02-18T12:00:00Z')
  expect((await client.getArticle(slug))?.reviewState).toBe('overdue')
  now = new Date('2029-02-19T12:00:00Z')
  expect(await client.getArticle(slug)).toBeNull()
  expect(await client.listArticles()).toMatchObject({items: []})
  await expect(client.getArticleOrThrow(slug)).rejects.toMatchObject({code: 'not_found'})
  await expect(client.resolve(`/${slug}`)).rejects.toMatchObject({code: 'network'})
})

describe('a page that was taken down', () => {
  const takeDown = async (changes: object) => {
    const sound = await soundArticle()
    await lake.write({...sound.article, ...changes})
  }

  test.each<[string, object]>([
    ['withdrawn', {withdrawal: {category: 'safety', on: noon}}],
    ['put on hold', {legalHold: true}],
    ['with a part taken down', {hiddenBlocks: ['p1']}],
  ])('%s, as another question has learned, is not given from before', async (_name, changes) => {
    const client = clientOf()
    await client.getArticle(slug)
    await client.listArticles()
    await takeDown(changes)
    now = new Date('2026-11-24T12:01:00Z')
    await client.resolve(`/${slug}`)
    api = 'down'
    await expect(client.getArticle(slug)).rejects.toMatchObject({code: 'network'})
    await expect(client.listArticles()).rejects.toMatchObject({code: 'network'})
  })

  test('as the same question has learned, is gone', async () => {
    const client = clientOf()
    await client.resolve(`/${slug}`)
    await takeDown({withdrawal: {category: 'safety', on: noon}})
    now = new Date('2026-11-24T12:01:00Z')
    await client.resolve(`/${slug}`)
    api = 'down'
    expect(await client.resolve(`/${slug}`)).toMatchObject({status: 'gone', code: 410})
  })

  test('as a webhook has told, is not given from before', async () => {
    const client = clientOf()
    await client.getArticle(slug)
    api = 'down'
    await forgetArticles(store, ['article-lorisian-worry'], new Date('2026-11-24T12:01:00Z'))
    await expect(client.getArticle(slug)).rejects.toMatchObject({code: 'network'})
  })
})

test('a disclaimer that starts while the API is down stands on the page from its first day', async () => {
  await lake.write({
    _id: 'disclaimer-next',
    _type: 'disclaimer',
    kind: 'external-links',
    jurisdictions: ['US'],
    placements: ['article-bottom'],
    language: 'en',
    version: 1,
    effectiveFrom: '2026-11-26',
  })
  const client = clientOf()
  await client.getArticle(slug)
  api = 'down'
  now = new Date('2026-11-25T23:59:59Z')
  const shown = async () => (await client.getArticle(slug))?.disclaimers.map(({id}) => id)
  expect(await shown()).not.toContain('disclaimer-next')
  now = new Date('2026-11-26T00:00:00Z')
  expect(await shown()).toContain('disclaimer-next')
})

test.each([
  [72, '2026-11-27T12:00:00Z', true],
  [72, '2026-11-27T12:00:00.001Z', false],
  [1, '2026-11-24T13:00:00.001Z', false],
])('keeps an answer for %i hours: at %s %s', async (maxAgeHours, at, isKept) => {
  const client = clientOf({maxAgeHours})
  await client.getArticle(slug)
  api = 'down'
  now = new Date(at)
  expect(await client.getArticle(slug).then(Boolean, () => false)).toBe(isKept)
})

test('nothing that was read with a token or of drafts is kept, and no token reaches the store', async () => {
  const kept: string[] = []
  const values = new Map<string, string>()
  store = {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      kept.push(key + value)
      values.set(key, value)
    },
  }
  const preview = clientOf().with({token: viewerToken})
  await preview.getArticle(slug)
  await preview.getArticlePreview(slug)
  await preview.with({perspective: 'drafts'}).listArticles()
  expect(kept).toEqual([])
  await clientOf().getArticle(slug)
  expect(kept.length).toBeGreaterThan(0)
  api = 'down'
  await expect(preview.getArticle(slug)).rejects.toMatchObject({code: 'network'})
  expect(kept.join()).not.toContain(viewerToken)
})

test('a store that fails or holds nonsense costs nothing but the answers', async () => {
  for (const broken of [
    {get: () => Promise.reject(new Error('no Redis')), set: () => Promise.reject(new Error('no Redis'))},
    {get: async () => '{"savedAt":"x","body":1}', set: async () => {}},
    {get: async () => '<html>', set: async () => {}},
    {get: async () => JSON.stringify({savedAt: noon, body: 'nonsense'}), set: async () => {}},
  ]) {
    store = broken
    api = 'up'
    expect(await clientOf().getArticle(slug)).not.toBeNull()
    api = 'down'
    await expect(clientOf().getArticle(slug)).rejects.toMatchObject({code: 'network'})
  }
})

test('the caller who stops gets the own reason, not an old answer', async () => {
  const client = clientOf()
  await client.getArticle(slug)
  api = 'down'
  const reason = new Error('the visitor left')
  await expect(client.getArticle(slug, {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
})

test('a client of the site is refused: it has a cache of its own or none', () => {
  expect(() => clientOf({}, {transport: {fetch: async () => null}})).toThrow(
    expect.objectContaining({code: 'invalid_argument'}),
  )
})

test('a memory store forgets the oldest', async () => {
  const small = memoryStore({most: 2})
  for (const key of ['a', 'b', 'c']) await small.set(key, key)
  expect(await Promise.all(['a', 'b', 'c'].map((key) => small.get(key)))).toEqual([undefined, 'b', 'c'])
})
