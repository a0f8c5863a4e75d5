import {expect, test} from 'vitest'
import {addDays, addMonths, dayOf, earliestOf, isIsoDate} from '../../src/editorial/isoDate.ts'

test.each([
  ['2026-11-24', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-1-1', false],
  ['2026-11-24T00:00:00Z', false],
  ['', false],
  ['+010000-0', false],
  ['-000001-01', false],
  ['12026-11-24', false],
  ['24 November 2026', false],
  [null, false],
  [20261124, false],
])('whether %j is a day', (value, expected) => {
  expect(isIsoDate(value)).toBe(expected)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', 0, '2026-03-31'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test('counts days across months, years and changes of the clock', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
  expect(addDays('2026-03-07', 2)).toBe('2026-03-09')
})

test('reads the day of dates and date-times, and picks the earliest', () => {
  expect(dayOf('2026-11-24T23:59:59Z')).toBe('2026-11-24')
  expect(dayOf('soon')).toBe(null)
  expect(earliestOf('2026-12-01', null, undefined, '2026-11-30', 'x')).toBe('2026-11-30')
  expect(earliestOf(null)).toBe(null)
})
