const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const monthWords =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** How pages write a day; used inside other patterns. */
export const dayPattern = `(?:\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?|(?:[a-z]+day,? )?${monthWords.replace('(', '(?:')}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${monthWords.replace('(', '(?:')}\\.?,? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`

/**
 * The day in a text as `YYYY-MM-DD`; `null` when there is none, or when it may be one of two: 03/04/2021 is March in
 * one country and April in another.
 */
export function dayNamedIn(text: string): string | null {
  const lower = text.toLowerCase()
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(lower)
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const american = new RegExp(`${monthWords}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`).exec(lower)
  if (american) return existing(Number(american[3]), monthOf(american[1]), Number(american[2]))
  const british = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${monthWords}\\.?,? (\\d{4})`).exec(lower)
  if (british) return existing(Number(british[3]), monthOf(british[2]), Number(british[1]))
  const [, first = 0, second = 0, year = 0] = (/(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(lower) ?? []).map(Number)
  if (first > 12) return existing(year, second, first)
  if (second > 12 || (first === second && first > 0)) return existing(year, first, second)
  return null
}

const monthOf = (word = ''): number => months.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1

function existing(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}
