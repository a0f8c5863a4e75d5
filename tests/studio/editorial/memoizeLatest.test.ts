import {expect, test} from 'vitest'
import {memoizeLatest} from '../../../studio/editorial/memoizeLatest.ts'

test('makes each value once, however many ask at the same time', async () => {
  const memo = memoizeLatest<number>(2)
  let made = 0
  const make = async () => (made += 1)
  expect(await Promise.all([memo.get('a', make), memo.get('a', make)])).toEqual([1, 1])
})

test('forgets the oldest beyond its size', async () => {
  const memo = memoizeLatest<string>(2)
  for (const key of ['a', 'b', 'c']) await memo.get(key, async () => `first ${key}`)
  expect(await memo.get('c', async () => 'again')).toBe('first c')
  expect(await memo.get('a', async () => 'again')).toBe('again')
})

test('forgets a failure, so that the next call tries again', async () => {
  const memo = memoizeLatest<string>(2)
  await expect(memo.get('a', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  expect(await memo.get('a', async () => 'here')).toBe('here')
})
