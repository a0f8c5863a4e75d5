import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {isAffected, type LiveChange, liveChanges, type LiveOptions} from '../../src/live/index.ts'
import {soundArticle} from '../fixtures/soundArticle.ts'
import {type ContentLake, contentLake, dataset, projectId, viewerToken} from '../client/support/contentLake.ts'
import {documentsOf} from '../client/support/documentsOf.ts'

const topic = (name: string, id = 'topic-a') => ({_id: id, _type: 'topic', name, slug: {_type: 'slug', current: 'a'}})

let lake: ContentLake
let leave: AbortController
beforeEach(async () => {
  lake = await contentLake(...documentsOf(await soundArticle()), topic('A'))
  leave = new AbortController()
})
afterEach(async () => {
  leave.abort()
  await lake.close()
})

const optionsOf = (more: Partial<LiveOptions> = {}): LiveOptions => ({
  projectId,
  dataset,
  apiHost: 'http://localhost',
  fetch: lake.fetch,
  signal: leave.signal,
  pause: {baseMs: 0, maxMs: 0},
  ...more,
})
const follow = (more?: Partial<LiveOptions>) => liveChanges(optionsOf(more))[Symbol.asyncIterator]()

async function next(changes: AsyncIterator<LiveChange>): Promise<LiveChange> {
  const {value, done} = await changes.next()
  if (done) throw new Error('it has ended')
  return value
}

describe('from the lake', () => {
  test('tells which answers are stale after a change, and not those of others', async () => {
    const client = lake.client()
    const [answer, other] = [
      await client.getTopic('a'),
      await client.getPerson('nobody-here').then(() => client.getClinic()),
    ]
    const changes = follow()
    expect(await next(changes)).toMatchObject({type: 'welcome'})
    await lake.write(topic('B'))
    const change = await next(changes)
    expect(change).toEqual({type: 'change', id: expect.any(String), tags: expect.any(Array)})
    expect(isAffected(answer ?? {}, change)).toBe(true)
    expect(isAffected(other ?? {}, change)).toBe(false)
    expect((await client.getTopic('a'))?.name).toBe('B')
  })

  test('goes on after the last change that was dealt with', async () => {
    const first = follow()
    const welcome = await next(first)
    await lake.write(topic('B'))
    const seen = await next(first)
    await first.return?.()
    await lake.write(topic('C'))
    const second = follow({lastEventId: seen.type === 'change' ? (seen.id ?? '') : ''})
    expect((await next(second)).type).toBe('welcome')
    expect(await next(second)).toMatchObject({type: 'change'})
    expect(welcome.type).toBe('welcome')
  })

  test('an id that is too old means that every answer may be stale', async () => {
    const changes = follow({lastEventId: 'from-another-start'})
    const restart = await next(changes)
    expect(restart.type).toBe('restart')
    expect(isAffected({syncTags: []}, restart)).toBe(true)
  })

  test('of drafts only with a token and when asked for', async () => {
    await expect(follow({includeDrafts: true}).next()).rejects.toMatchObject({code: 'auth'})
    const published = follow()
    const drafts = follow({includeDrafts: true, token: viewerToken})
    await Promise.all([next(published), next(drafts)])
    await lake.write(topic('Draft', 'drafts.topic-a'))
    expect((await next(drafts)).type).toBe('change')
    await lake.write(topic('Published'))
    const seen = await next(published)
    expect(seen).toMatchObject({type: 'change'})
    expect(lake.requests.filter(({url}) => url.includes(viewerToken))).toEqual([])
  })
})

/** A stream of these events that then ends, breaks or stays open. */
function stream(events: string, end: 'ends' | 'breaks' | 'stays' = 'ends'): Response {
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(events))
        if (end === 'ends') controller.close()
        if (end === 'breaks') controller.error(new TypeError('terminated'))
      },
    }),
  )
}

function fakeApi(...answers: readonly (() => Response | Error)[]) {
  const requests: Headers[] = []
  const urls: string[] = []
  const fetch: LiveOptions['fetch'] = async (input, init) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)]?.()
    requests.push(new Headers(init?.headers))
    urls.push(String(input))
    if (answer instanceof Response) return answer
    throw answer
  }
  return {fetch, requests, urls}
}

const message = (id: string, tag: string) => `event: message\nid: ${id}\ndata: {"tags":["${tag}"]}\n\n`

describe('mends its connection', () => {
  test.each<[string, () => Response | Error]>([
    ['that ended', () => stream(message('1', 'a'))],
    ['that broke', () => stream(message('1', 'a'), 'breaks')],
  ])('%s, from the last event on', async (_name, first) => {
    const {fetch, requests} = fakeApi(first, () => stream(message('2', 'b'), 'stays'))
    const changes = follow({fetch})
    const seen = [await next(changes)]
    // A stream that breaks may lose what it held.
    while (seen.at(-1)?.type !== 'reconnect') seen.push(await next(changes))
    expect(await next(changes)).toEqual({type: 'change', id: '2', tags: ['b']})
    if (seen.some(({type}) => type === 'change')) expect(requests[1]?.get('last-event-id')).toBe('1')
  })

  test.each([[429], [500], [502], [503]])('after %i', async (status) => {
    const {fetch} = fakeApi(
      () => Response.json({message: 'later'}, {status, headers: {'retry-after': '0'}}),
      () => stream('event: welcome\ndata: {}\n\n', 'stays'),
    )
    const changes = follow({fetch})
    expect(await next(changes)).toMatchObject({type: 'reconnect', error: {status}})
    expect((await next(changes)).type).toBe('welcome')
  })

  test('when the API is not reached', async () => {
    const {fetch} = fakeApi(
      () => new TypeError('fetch failed'),
      () => stream('event: welcome\ndata: {}\n\n', 'stays'),
    )
    const changes = follow({fetch})
    expect(await next(changes)).toMatchObject({type: 'reconnect', error: {code: 'network'}})
    expect((await next(changes)).type).toBe('welcome')
  })

  test.each<[number, string]>([
    [401, 'auth'],
    [403, 'auth'],
    [404, 'not_found'],
    [400, 'bad_query'],
  ])('but not after %i', async (status, code) => {
    const {fetch, requests} = fakeApi(() => Response.json({message: 'no'}, {status}))
    await expect(follow({fetch}).next()).rejects.toMatchObject({code, status})
    expect(requests).toHaveLength(1)
  })

  test('and ends when the API asks to stay away', async () => {
    const {fetch} = fakeApi(() => stream('event: goaway\ndata: {"reason":"limit reached"}\n\n', 'stays'))
    const changes = follow({fetch})
    expect(await next(changes)).toEqual({type: 'goaway', reason: 'limit reached'})
    expect((await changes.next()).done).toBe(true)
  })
})

test('nonsense in the stream is passed over', async () => {
  const nonsense = [
    'event: message\ndata: {"tags":"a"}\n\n',
    'event: message\ndata: not json\n\n',
    'event: message\ndata: {"tags":[1,null]}\n\n',
    'event: unknown\ndata: {}\n\n',
    'data\n\n',
  ]
  const {fetch} = fakeApi(() => stream(nonsense.join('') + message('1', 'a'), 'stays'))
  expect(await next(follow({fetch}))).toEqual({type: 'change', id: '1', tags: ['a']})
})

describe('ends without an error when the signal aborts', () => {
  test.each<[string, () => Response | Error]>([
    ['while the stream is silent', () => stream('event: welcome\ndata: {}\n\n', 'stays')],
    ['in a pause', () => new TypeError('fetch failed')],
  ])('%s', async (_name, answer) => {
    const {fetch} = fakeApi(answer)
    const changes = follow({
      pause: {baseMs: 1e9, maxMs: 1e9},
      // As the platform's own fetch does: an abort ends the stream.
      fetch: async (input, init) => {
        const response = await fetch(input, init)
        const body = response.body?.pipeThrough(new TransformStream(), {...(init?.signal && {signal: init.signal})})
        return new Response(body)
      },
    })
    await next(changes)
    const ended = changes.next()
    leave.abort(new Error('the visitor left'))
    expect((await ended).done).toBe(true)
  })

  test('before it starts: nothing is asked', async () => {
    leave.abort()
    const {fetch, requests} = fakeApi(() => stream(''))
    expect((await follow({fetch}).next()).done).toBe(true)
    expect(requests).toEqual([])
  })
})

test('a token goes to the API alone, in a header alone, and is in no error', async () => {
  const token = 'sk-very-secret-token'
  const {fetch, requests, urls} = fakeApi(() => Response.json({message: 'no'}, {status: 401}))
  const hosted = {projectId: 'abc123', dataset: 'production', token, includeDrafts: true, fetch}
  const changes = liveChanges(hosted)[Symbol.asyncIterator]()
  const error: unknown = await changes.next().catch((reason: unknown) => reason)
  expect(urls).toEqual([
    'https://abc123.api.sanity.io/v2025-02-19/data/live/events/production?includeAllDocuments=true',
  ])
  expect(requests[0]?.get('authorization')).toBe(`Bearer ${token}`)
  expect(error instanceof Error ? `${error.stack}${JSON.stringify(error)}` : token).not.toContain(token)
})

test.each([['a\nb'], [''], ['ä'], ['x'.repeat(1_001)]])('refuses the lastEventId %j', async (lastEventId) => {
  await expect(follow({lastEventId}).next()).rejects.toMatchObject({code: 'invalid_argument'})
})
