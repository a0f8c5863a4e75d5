/** A calendar day, or a day counted from the day on which a demonstration is first seeded. */
const ABSOLUTE = /^\d{4}-\d{2}-\d{2}$/
const RELATIVE = /^seeding day(?: ([+-]) (\d{1,4}) days?)?$/

export const isRelativeDay = (text: string): boolean => RELATIVE.test(text)

/** Whether `text` is a day that exists (`2026-02-30` does not) or one counted from the day of seeding. */
export const isDay = (text: string): boolean => isRelativeDay(text) || (ABSOLUTE.test(text) && existing(text))

/** `YYYY-MM-DD` for a day of a profile. `seedingDay` is `YYYY-MM-DD` in the clinic's time zone. */
export function dayOf(text: string, seedingDay: string): string {
  const match = RELATIVE.exec(text)
  if (!match) return text
  const days = Number(match[2] ?? 0) * (match[1] === '-' ? -1 : 1)
  const date = new Date(`${seedingDay}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function existing(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
