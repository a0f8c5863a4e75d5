import {expect, test} from 'vitest'
import {blockKey, selectedWords} from '../../../studio/threads/selectedWords.ts'

test.each([
  ['[_key=="a1"].children[_key=="b2"]', 'a1'],
  ['[_key=="a1"]', 'a1'],
  ['children[_key=="b2"]', ''],
  ['', ''],
])('the block of %j is %j', (path, key) => {
  expect(blockKey(path)).toBe(key)
})

test('nothing is selected without a selection', () => {
  expect(selectedWords(null)).toBeNull()
})
