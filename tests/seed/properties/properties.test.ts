import fc from 'fast-check'
import {test} from 'vitest'
import {keepsStaffEdits, seedsWhole, survivesAnyDeath} from './seedProperties.ts'

// A few runs each time; `npm run soak` makes thousands.

test('any valid profile seeds whole, with exactly what it leaves open, and a second time nothing', async () => {
  await fc.assert(seedsWhole, {numRuns: 24})
})

test('a run that dies at any write is made good by the next', async () => {
  await fc.assert(survivesAnyDeath, {numRuns: 3})
})

test('no edit of staff is lost to a newer pack, and the rest follows it', async () => {
  await fc.assert(keepsStaffEdits, {numRuns: 24})
})
