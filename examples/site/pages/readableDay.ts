/** `2026-11-24` as a reader of that language writes it (`November 24, 2026`). */
export function readableDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  )
}
