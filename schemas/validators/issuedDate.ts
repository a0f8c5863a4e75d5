/**
 * A publication date that may be known to the year, the month or the day: `{year, month?, day?}`. A day needs a
 * month, and must exist in it. Missing passes.
 */
export function issuedDate(value: unknown): true | string {
  if (typeof value !== 'object' || value === null) return true
  const {year, month, day} = {year: undefined, month: undefined, day: undefined, ...value}
  if (typeof year !== 'number') return month === undefined && day === undefined ? true : 'Enter the year.'
  if (typeof day !== 'number') return true
  if (typeof month !== 'number') return 'Enter the month, or remove the day.'
  return day <= daysInMonth(year, month) ? true : `${year}-${month} has no day ${day}.`
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
