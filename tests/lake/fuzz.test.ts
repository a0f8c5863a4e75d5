import {afterEach, expect, test} from 'vitest'
import {fuzz} from '../soak/fuzz.ts'
import {openFuzzLake} from '../soak/openFuzzLake.ts'

const ends: (() => Promise<void>)[] = []

afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()))
})

test('five hundred requests that nobody should send are each answered in words', async () => {
  const {url, token, reported, close} = await openFuzzLake()
  ends.push(close)
  const result = await fuzz({url, token, requests: 500, seed: 1, concurrency: 4})
  expect(result.wrong).toEqual([])
  expect(reported).toEqual([])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
}, 180_000)
