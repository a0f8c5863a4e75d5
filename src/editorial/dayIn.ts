/**
 * The day that it is in a time zone (`"America/New_York"`), `YYYY-MM-DD`; UTC's where there is no such zone.
 *
 * Reviews and publications count by the clinic's zone, never by that of whoever looks: a review dated tomorrow at the
 * clinic would hide the page.
 */
export function dayIn(timeZone: string, now: Date): string {
  try {
    return dayOfZone(timeZone || 'UTC', now)
  } catch {
    return dayOfZone('UTC', now)
  }
}

const dayOfZone = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'}).format(now)
