import {expect, test} from 'vitest'
import {dayIn} from '../../src/editorial/dayIn.ts'

const lateEvening = new Date('2026-11-25T03:30:00Z')

test('is the day at the clinic, not the day in UTC', () => {
  expect(dayIn('America/New_York', lateEvening)).toBe('2026-11-24')
  expect(dayIn('Australia/Sydney', lateEvening)).toBe('2026-11-25')
})

test.each(['', 'Mars/Olympus_Mons'])('is the day in UTC where the zone is %j', (zone) => {
  expect(dayIn(zone, lateEvening)).toBe('2026-11-25')
})
