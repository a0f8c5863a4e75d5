import {expect, test} from 'vitest'
import {progressLine} from '../../seed/progressLine.ts'

test.each([
  [50, 100, 4000, '[##########----------] 50 of 100 documents, about 4 s left'],
  [1, 1000, 1000, '[--------------------] 1 of 1000 documents, about 17 min left'],
  [100, 100, 9000, '[####################] 100 of 100 documents'],
  [0, 100, 10, '[--------------------] 0 of 100 documents'],
])('%i of %i after %i ms', (written, total, elapsed, line) => {
  expect(progressLine({written, total}, elapsed)).toBe(line)
})
