import {expect, test} from 'vitest'
import {createKept} from '../../studio/kept.ts'

test('what is begun in one drawing of a tool is in every other, whichever was made first, and in its own dataset only', () => {
  const kept = createKept<ReadonlySet<string>>(new Set())
  const seen: string[][] = []
  const stop = kept.subscribe(() => seen.push([...kept.read('example')]))
  kept.update('example', (before) => new Set([...before, 'a']))
  kept.update('example', (before) => new Set([...before, 'b']))
  expect(seen).toEqual([['a'], ['a', 'b']])
  expect([...kept.read('kairos')]).toEqual([])
  stop()
  kept.update('example', () => new Set())
  expect(seen).toHaveLength(2)
  expect([...kept.read('example')]).toEqual([])
})
