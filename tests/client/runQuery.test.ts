import {describe, expect, test} from 'vitest'
import {
  ContentError,
  type ContentClientOptions,
  createContentClient,
  isContentError,
  type ResponseInfo,
} from '../../src/index.ts'
import {answer, type FakeAnswer, failure, fakeFetch} from './support/fakeFetch.ts'

const quick = {max: 3, baseMs: 0, maxMs: 0}

function clientOf(answers: readonly FakeAnswer[], options: Partial<ContentClientOptions> = {}) {
  const {fetch, requests} = fakeFetch(...answers)
  const client = createContentClient({projectId: 'abc123', dataset: 'production', fetch, retry: quick, ...options})
  return {client, requests}
}

/** The error of a call that must fail. */
async function errorOf(work: Promise<unknown>): Promise<ContentError> {
  const error = await work.then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  )
  if (!isContentError(error)) throw new Error('not a ContentError', {cause: error})
  return error
}

const down = new TypeError('fetch failed')

describe('tries a read again', () => {
  test.each<[string, FakeAnswer[], number]>([
    ['429', [failure(429, 'slow down'), answer(1)], 2],
    ['502', [failure(502, 'x'), answer(1)], 2],
    ['503 twice', [failure(503, 'x'), failure(503, 'x'), answer(1)], 3],
    ['504 three times', [failure(504, 'x'), failure(504, 'x'), failure(504, 'x'), answer(1)], 4],
    ['a lost connection', [down, answer(1)], 2],
  ])('after %s', async (_name, answers, requestCount) => {
    const {client, requests} = clientOf(answers)
    expect(await client.fetch('*', {})).toBe(1)
    expect(requests).toHaveLength(requestCount)
  })

  test.each<[string, FakeAnswer, ContentClientOptions['retry'], number]>([
    ['503, three retries', failure(503, 'x'), quick, 4],
    ['503, one retry', failure(503, 'x'), {...quick, max: 1}, 2],
    ['503, retries off', failure(503, 'x'), false, 1],
    ['a lost connection, retries off', down, false, 1],
    ['400', failure(400, 'x'), quick, 1],
    ['401', failure(401, 'x'), quick, 1],
    ['500', failure(500, 'x'), quick, 1],
    ['a page that is not the API', new Response('<html>'), quick, 1],
  ])('but not for ever: %s', async (_name, always, retry, requestCount) => {
    const {client, requests} = clientOf([always], {retry: retry ?? false})
    await errorOf(client.fetch('*', {}))
    expect(requests).toHaveLength(requestCount)
  })

  test('waits as long as Retry-After says, and gives up when that is longer than the time limit', async () => {
    const {client, requests} = clientOf([failure(429, 'slow down', {'retry-after': '60'}), answer(1)], {
      timeoutMs: 5_000,
    })
    expect(await errorOf(client.fetch('*', {}))).toMatchObject({
      code: 'rate_limited',
      status: 429,
      retryable: true,
      retryAfterMs: 60_000,
    })
    expect(requests).toHaveLength(1)
  })

  test('takes a date in Retry-After that has passed for now', async () => {
    const {client} = clientOf([failure(503, 'x', {'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT'}), answer(1)])
    expect(await client.fetch('*', {})).toBe(1)
  })
})

describe('says what went wrong', () => {
  test.each<[string, FakeAnswer, object]>([
    [
      '400',
      failure(400, 'expected "]"'),
      {code: 'bad_query', status: 400, retryable: false, message: 'fetch(): HTTP 400: expected "]"'},
    ],
    [
      '401',
      Response.json({statusCode: 401, error: 'Unauthorized', message: 'Session not found'}, {status: 401}),
      {code: 'auth', status: 401, message: 'fetch(): HTTP 401: Session not found'},
    ],
    ['403', failure(403, 'no'), {code: 'auth', status: 403}],
    [
      '404',
      Response.json({error: 'Not Found', message: 'Dataset "production" not found'}, {status: 404}),
      {code: 'not_found', status: 404},
    ],
    ['429', failure(429, 'x'), {code: 'rate_limited', status: 429, retryable: true}],
    [
      '500',
      new Response('oops', {status: 500}),
      {code: 'server', status: 500, retryable: false, message: 'fetch(): HTTP 500: no reason given'},
    ],
    ['503', failure(503, 'x'), {code: 'server', status: 503, retryable: true}],
    [
      'no JSON',
      new Response('<html>Log in to the hotel network'),
      {code: 'invalid_content', status: 200, retryable: false},
    ],
    ['other JSON', Response.json({hello: 1}), {code: 'invalid_content', status: 200}],
  ])('%s', async (_name, response, expected) => {
    const {client} = clientOf([response], {retry: false})
    expect(await errorOf(client.fetch('*', {}))).toMatchObject(expected)
  })

  test('a lost connection names CORS and keeps the cause', async () => {
    const {client} = clientOf([down], {retry: false, apiHost: 'http://localhost:3900'})
    const error = await errorOf(client.fetch('*', {}))
    expect(error).toMatchObject({code: 'network', retryable: true, status: null, cause: down})
    expect(error.message).toContain('localhost:3900')
    expect(error.message).toContain('CORS')
  })

  test('the id of the request', async () => {
    const {client} = clientOf([
      failure(400, 'x', {traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'}),
    ])
    expect(await errorOf(client.fetch('*', {}))).toMatchObject({requestId: '4bf92f3577b34da6a3ce929d0e0e4736'})
  })

  test('never the token', async () => {
    const token = 'sk-very-secret'
    const {client} = clientOf([failure(401, 'no'), down, new Response('<html>')], {retry: false, token})
    for (let round = 0; round < 3; round += 1) {
      const error = await errorOf(client.fetch('*', {}))
      expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(token)
    }
  })
})

describe('stops', () => {
  test('with the reason of a caller who stopped before', async () => {
    const {client, requests} = clientOf([answer(1)])
    const reason = new Error('the visitor left')
    await expect(client.fetch('*', {}, {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
    expect(requests).toEqual([])
  })

  test('with the reason of a caller who stops while the API is silent, once', async () => {
    const {client, requests} = clientOf(['hang'])
    const controller = new AbortController()
    const reason = new Error('the visitor left')
    const call = client.fetch('*', {}, {signal: controller.signal})
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    expect(requests.length).toBeLessThanOrEqual(1)
  })

  test('with the reason of a caller who stops between two tries', async () => {
    const controller = new AbortController()
    const reason = new Error('the visitor left')
    const {client, requests} = clientOf([failure(503, 'x', {'retry-after': '3'})], {
      timeoutMs: 60_000,
      onResponse: () => controller.abort(reason),
    })
    await expect(client.fetch('*', {}, {signal: controller.signal})).rejects.toBe(reason)
    expect(requests).toHaveLength(1)
  })

  test('when the time is up, also where fetch does not heed a signal', async () => {
    const {client} = clientOf(['hang'], {timeoutMs: 20})
    expect(await errorOf(client.fetch('*', {}))).toMatchObject({
      code: 'timeout',
      retryable: true,
      message: 'fetch(): no answer in 20 ms',
    })
    const deaf = createContentClient({projectId: 'a', dataset: 'b', timeoutMs: 20, fetch: () => new Promise(() => {})})
    expect(await errorOf(deaf.fetch('*', {}))).toMatchObject({code: 'timeout'})
  })
})

test('tells how each request went', async () => {
  const seen: ResponseInfo[] = []
  const {client} = clientOf([failure(503, 'x'), answer(1, ['s1:a'])], {onResponse: (info) => seen.push(info)})
  await client.fetch('*', {})
  expect(seen).toEqual([
    {status: 503, syncTags: [], requestId: null, attempt: 1, ms: expect.any(Number)},
    {status: 200, syncTags: ['s1:a'], requestId: null, attempt: 2, ms: expect.any(Number)},
  ])
})

test('an error of another copy of the package is known by its brand', () => {
  const copy = Object.assign(new Error('x'), {[Symbol.for('clinic-content.ContentError')]: true})
  expect([isContentError(copy), isContentError(new ContentError('auth', 'x'))]).toEqual([true, true])
  expect([new Error('x'), {code: 'auth'}, null, undefined, 'auth'].some(isContentError)).toBe(false)
})
