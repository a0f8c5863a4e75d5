const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** `HH:mm` on the 24-hour clock, `00:00` to `23:59`; missing passes. */
export function timeOfDay(value: unknown): true | string {
  if (value === undefined || value === null) return true
  return typeof value === 'string' && TIME.test(value)
    ? true
    : `"${String(value)}" is not a time. Use hours and minutes on the 24-hour clock, like 09:00 or 17:30.`
}

/** A closing time later than the opening time on the same day; a missing or malformed side is left to `timeOfDay`. */
export function closesAfterOpening(closes: unknown, opens: unknown): true | string {
  if (typeof closes !== 'string' || typeof opens !== 'string' || !TIME.test(closes) || !TIME.test(opens)) return true
  return closes > opens ? true : `Closes at ${closes}, but opens at ${opens}. Closing must be later on the same day.`
}
