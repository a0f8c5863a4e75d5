import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {type ContentClientOptions, createContentClient, type ResponseInfo} from '../../src/index.ts'
import {answer, type FakeAnswer, failure, fakeFetch} from './support/fakeFetch.ts'

const start = new Date('2026-11-24T12:00:00Z')

beforeEach(() => {
  vi.useFakeTimers({now: start, toFake: ['setTimeout', 'clearTimeout', 'Date']})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A client over these answers with the moments, in milliseconds from the start, at which each was asked for. */
function clientOf(answers: readonly FakeAnswer[], options: Partial<ContentClientOptions> = {}) {
  const {fetch, requests} = fakeFetch(...answers)
  const moments: number[] = []
  const client = createContentClient({
    projectId: 'abc123',
    dataset: 'production',
    timeoutMs: 60_000,
    fetch: (input, init) => {
      moments.push(Date.now() - start.getTime())
      return fetch(input, init)
    },
    ...options,
  })
  return {client, requests, moments}
}

/** What a call comes to when all of its pauses have passed. */
async function settled<Value>(work: Promise<Value>): Promise<{value: Value} | {error: unknown}> {
  const outcome = work.then(
    (value) => ({value}),
    (error: unknown) => ({error}),
  )
  await vi.runAllTimersAsync()
  return outcome
}

describe('Retry-After', () => {
  const inSeconds = (seconds: number) => new Date(start.getTime() + seconds * 1000).toUTCString()

  test.each<[number, string, number]>([
    [429, '0', 0],
    [429, '1', 1_000],
    [429, '59', 59_000],
    [503, '2', 2_000],
    [429, inSeconds(3), 3_000],
    [503, inSeconds(30), 30_000],
    [503, inSeconds(-30), 0],
  ])('of %i, %s: asks again after %i ms, neither before nor later', async (status, retryAfter, ms) => {
    const {client, moments} = clientOf([failure(status, 'later', {'retry-after': retryAfter}), answer('ok')])
    expect(await settled(client.fetch('*', {}))).toEqual({value: 'ok'})
    expect(moments).toEqual([0, ms])
  })

  test.each([
    ['60', 60_000],
    ['61', 61_000],
    ['99999999999', 99_999_999_999_000],
    [inSeconds(86_400), 86_400_000],
  ])('of %s is longer than the time limit: fails at once and says how long', async (retryAfter, retryAfterMs) => {
    const {client, moments} = clientOf([failure(429, 'later', {'retry-after': retryAfter}), answer('ok')])
    expect(await settled(client.fetch('*', {}))).toMatchObject({
      error: {code: 'rate_limited', status: 429, retryable: true, retryAfterMs},
    })
    expect(moments).toEqual([0])
  })

  test.each([['soon'], [''], ['1.5e3x'], ['NaN']])('%j is none: the pause is our own', async (retryAfter) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const {client, moments} = clientOf([failure(503, 'x', {'retry-after': retryAfter}), answer('ok')])
    expect(await settled(client.fetch('*', {}))).toEqual({value: 'ok'})
    expect(moments).toEqual([0, 125])
  })
})

describe('without it, the pause is drawn below a bound that doubles', () => {
  const always503 = [failure(503, 'x')]

  test.each([
    [0, [0, 0, 0, 0]],
    [0.5, [0, 125, 375, 875]],
    [0.999_999, [0, 249, 748, 1_747]],
  ])('drawn %d of the way', async (random, expected) => {
    vi.spyOn(Math, 'random').mockReturnValue(random)
    const {client, moments} = clientOf(always503)
    expect(await settled(client.fetch('*', {}))).toMatchObject({error: {code: 'server', status: 503}})
    expect(moments.map((ms, index) => Math.abs(ms - (expected[index] ?? -9)) <= 2)).toEqual([true, true, true, true])
  })

  test('and never above the highest', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const {client, moments} = clientOf(always503, {retry: {max: 4, baseMs: 1_000, maxMs: 1_500}})
    await settled(client.fetch('*', {}))
    expect(moments).toEqual([0, 1_000, 2_500, 4_000, 5_500])
  })
})

test('a caller who stops during a pause gets the own reason, and nothing is asked again', async () => {
  const controller = new AbortController()
  const reason = new Error('the visitor left')
  const {client, moments} = clientOf([failure(503, 'x', {'retry-after': '30'}), answer('ok')])
  const call = settled(client.fetch('*', {}, {signal: controller.signal}))
  controller.abort(reason)
  const outcome = await call
  expect('error' in outcome && outcome.error).toBe(reason)
  expect(moments.length).toBeLessThanOrEqual(1)
})

test('each attempt is reported with its number and the id of its request', async () => {
  const seen: ResponseInfo[] = []
  const trace = (id: string) => ({traceparent: `00-${id}-00f067aa0ba902b7-01`, 'retry-after': '1'})
  const {client} = clientOf(
    [
      failure(429, 'x', trace('a'.repeat(32))),
      failure(503, 'x', {'x-request-id': 'r-2', 'retry-after': '1'}),
      answer(1),
    ],
    {onResponse: (info) => seen.push(info)},
  )
  await settled(client.fetch('*', {}))
  expect(seen.map(({attempt, status, requestId}) => [attempt, status, requestId])).toEqual([
    [1, 429, 'a'.repeat(32)],
    [2, 503, 'r-2'],
    [3, 200, null],
  ])
})
