import {expect, test} from 'vitest'
import {groupNumbers} from '../../src/citations/groupNumbers.ts'

test.each([
  [[], ''],
  [[1], '1'],
  [[1, 2], '1,2'],
  [[1, 2, 3], '1–3'],
  [[3, 1, 2], '1–3'],
  [[2, 2, 1, 1], '1,2'],
  [[10, 4], '4,10'],
  [[1, 2, 4, 5], '1,2,4,5'],
  [[1, 2, 3, 5, 7, 8, 9, 10, 12, 13], '1–3,5,7–10,12,13'],
])('groups %j as "%s"', (numbers, words) => {
  expect(groupNumbers(numbers)).toBe(words)
})
