import {expect, test} from 'vitest'
import {killNine} from '../soak/killNine.ts'

test('five kills in the middle of four writers lose nothing that was acknowledged', async () => {
  const waits = [5, 60, 120, 200, 300]
  const result = await killNine({rounds: waits.length, waitMs: () => waits.shift() ?? 5})
  expect(result).toEqual({
    rounds: 5,
    acknowledged: expect.any(Number),
    inFlight: expect.any(Number),
    lost: 0,
    torn: 0,
    integrity: ['ok', 'ok', 'ok', 'ok', 'ok'],
  })
  expect(result.acknowledged).toBeGreaterThan(0)
}, 120_000)
