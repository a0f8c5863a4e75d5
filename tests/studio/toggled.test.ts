import {expect, test} from 'vitest'
import {toggled} from '../../studio/toggled.ts'

test('adds, takes out, and leaves the set itself alone', () => {
  const set = new Set(['a'])
  expect([...toggled(set, 'b', true)]).toEqual(['a', 'b'])
  expect([...toggled(set, 'a', true)]).toEqual(['a'])
  expect([...toggled(set, 'a', false)]).toEqual([])
  expect([...set]).toEqual(['a'])
})
