/*
 * Calendar days as `YYYY-MM-DD` strings: they sort as text and carry no zone. Whoever asks decides whose day it is; the
 * clinic's own time zone is the one to use.
 */

/** Whether `value` is a day that exists (`2026-02-29` does not). */
export function isIsoDate(value: unknown): value is string {
  // Only a day that exists comes back the same.
  return typeof value === 'string' && /^\d{4}-/.test(value) && toIso(new Date(value)) === value
}

/** The day of a stored date or date-time, or `null` when it has none. */
export function dayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? value.slice(0, 10) : null
  return isIsoDate(day) ? day : null
}

/** The day `days` after (before, when negative) a day. */
export function addDays(day: string, days: number): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + days)
  return toIso(date)
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(day: string, months: number): string {
  const date = new Date(day)
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== Number(day.slice(8))) date.setUTCDate(0)
  return toIso(date)
}

/** The earliest of the days given, or `null` when there is none. */
export function earliestOf(...days: readonly (string | null | undefined)[]): string | null {
  return days.filter(isIsoDate).sort()[0] ?? null
}

function toIso(date: Date): string {
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : ''
}
