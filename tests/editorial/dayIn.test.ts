import {expect, test} from 'vitest'
import {today} from '../../../studio/editorial/today.ts'

const lateEvening = new Date('2026-11-25T03:30:00Z')

test('is the day at the clinic, not the day in UTC', () => {
  expect(today(lateEvening, 'America/New_York')).toBe('2026-11-24')
  expect(today(lateEvening, 'Australia/Sydney')).toBe('2026-11-25')
})

for (const zone of [null, undefined, '', 'Mars/Olympus_Mons']) {
  test(`is the day in UTC where the zone is ${JSON.stringify(zone)}`, () => {
    expect(today(lateEvening, zone)).toBe('2026-11-25')
  })
}
