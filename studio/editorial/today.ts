/**
 * The day on which a review or a publication counts, `YYYY-MM-DD`.
 *
 * Uses the clinic's time zone; UTC where it is unknown or not a zone, which is what a site assumes too. A reviewer's
 * own clock zone never matters: a review dated tomorrow at the clinic would hide the page.
 */
export function today(now: Date, timeZone: string | null | undefined): string {
  if (timeZone) {
    try {
      // The Swedish locale writes dates as ISO 8601 does.
      return new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short'}).format(now)
    } catch {
      // Not a time zone this browser knows.
    }
  }
  return now.toISOString().slice(0, 10)
}
