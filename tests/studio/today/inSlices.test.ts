import {expect, test} from 'vitest'
import {inSlices} from '../../../studio/today/inSlices.ts'

/** Items that take 15 ms each on a clock of their own, and when the page had its turn. */
async function run(count: number, signal?: AbortSignal) {
  let now = 0
  const turns: number[] = []
  const pause = async () => void turns.push(now)
  const work = async (item: number) => {
    now += 15
    return item * 2
  }
  const items = Array.from({length: count}, (_, index) => index)
  const results = await inSlices(items, work, {clock: () => now, pause, ...(signal && {signal})})
  return {results, turns}
}

test('gives the page its turn before the next item once 40 ms are over', async () => {
  expect(await run(7)).toEqual({results: [0, 2, 4, 6, 8, 10, 12], turns: [45, 90]})
})

test('goes through without a pause when there is little to do, or nothing', async () => {
  expect(await run(3)).toEqual({results: [0, 2, 4], turns: []})
  expect(await run(0)).toEqual({results: [], turns: []})
})

test('stops at a pause once nobody wants the answer', async () => {
  await expect(run(7, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
})
