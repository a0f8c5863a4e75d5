import {describe, expect, test, vi} from 'vitest'
import {type ContentClient, type ContentClientOptions, createContentClient, type ResponseInfo} from '../../src/index.ts'
import {answer, type FakeAnswer, failure, fakeFetch} from './support/fakeFetch.ts'

const token = 'sk-very-secret-token'

/** Every question that a client answers with a request, asked once. A new method that is missing here fails below. */
const questions: Record<string, (client: ContentClient) => Promise<unknown>> = {
  getArticle: (client) => client.getArticle('a'),
  getArticleOrThrow: (client) => client.getArticleOrThrow('a'),
  getArticlePreview: (client) => client.with({perspective: 'drafts'}).getArticlePreview('a'),
  getUnreviewedArticle: (client) => client.getUnreviewedArticle('a'),
  listArticles: (client) => client.listArticles(),
  articles: async (client) => {
    for await (const _article of client.articles()) break
  },
  articleSlugs: async (client) => {
    for await (const _slug of client.articleSlugs()) break
  },
  getClinic: (client) => client.getClinic(),
  search: (client) => client.search('worry'),
  related: (client) => client.related('a'),
  corrections: (client) => client.corrections(),
  getTopic: (client) => client.getTopic('a'),
  listTopics: (client) => client.listTopics(),
  getPerson: (client) => client.getPerson('a'),
  listPeople: (client) => client.listPeople(),
  getDisclaimers: (client) => client.getDisclaimers(),
  getCrisisResources: (client) => client.getCrisisResources(),
  redirects: (client) => client.redirects(),
  resolve: (client) => client.resolve('/a'),
  fetch: (client) => client.fetch('*', {}),
}

const all = Object.entries(questions)

function clientOf(options: Partial<ContentClientOptions>, ...answers: readonly FakeAnswer[]) {
  const {fetch, requests} = fakeFetch(...answers)
  const client = createContentClient({projectId: 'abc123', dataset: 'production', retry: false, fetch, ...options})
  return {client, requests}
}

test('every method that asks is below', () => {
  const {client} = clientOf({}, answer(null))
  expect([...Object.keys(questions), 'with'].sort()).toEqual(Object.keys(client).sort())
})

describe('a token or an unpublished perspective never goes to the CDN, and never into an address', () => {
  test.each(all)('%s', async (_name, ask) => {
    for (const options of [{token}, {token, useCdn: true}, {perspective: 'drafts' as const}, {perspective: ['r1']}]) {
      const {client, requests} = clientOf(options, answer({}))
      // What is answered does not matter: a question may refuse it.
      await ask(client).catch(() => null)
      expect(requests.length).toBeGreaterThan(0)
      for (const {url, init} of requests) {
        expect(new URL(url).host).toBe('abc123.api.sanity.io')
        expect(url + String(init.body)).not.toContain(token)
        expect(new Headers(init.headers).get('authorization')).toBe('token' in options ? `Bearer ${token}` : null)
      }
    }
  })
})

describe('without either, the CDN is asked and gets no authorisation', () => {
  test.each(all.filter(([name]) => name !== 'getArticlePreview'))('%s', async (_name, ask) => {
    const {client, requests} = clientOf({}, answer({}))
    await ask(client).catch(() => null)
    expect(requests.map(({url}) => new URL(url).host)).toEqual(['abc123.apicdn.sanity.io'])
    expect(new Headers(requests[0]?.init.headers).has('authorization')).toBe(false)
  })
})

describe('a token is in no error, log or report', () => {
  const failures: FakeAnswer[] = [
    failure(401, 'no'),
    failure(500, 'broken'),
    new TypeError('fetch failed'),
    new Response('<html>'),
    answer(null),
    answer('text'),
  ]
  test.each(all)('%s', async (_name, ask) => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level))
    const seen: ResponseInfo[] = []
    for (const each of failures) {
      const {client} = clientOf({token, onResponse: (info) => seen.push(info)}, each)
      const outcome = await ask(client).catch((error: unknown) => error)
      const text = outcome instanceof Error ? `${outcome.stack}${String(outcome.cause)}` : ''
      expect(text + JSON.stringify(outcome) + JSON.stringify(seen)).not.toContain(token)
    }
    expect(logs.flatMap(({mock}) => mock.calls)).toEqual([])
    vi.restoreAllMocks()
  })
})
