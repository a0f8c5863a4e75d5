/** An IANA time zone (`America/New_York`, `UTC`) that this machine knows, no abbreviation (`EST`); missing passes. */
export function timeZoneName(value: unknown): true | string {
  if (value === undefined || value === null) return true
  return typeof value === 'string' && (value.includes('/') || value === 'UTC') && isKnown(value)
    ? true
    : `"${String(value)}" is not a time zone. Use a name like America/New_York.`
}

function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
