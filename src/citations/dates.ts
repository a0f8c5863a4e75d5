import type {CslDate} from './cslItem.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `January 9, 2017`, `January 2017`, `2017`, or `''` when there is no year. */
export function longDate(date: CslDate | undefined): string {
  const [year, month, day] = date?.['date-parts']?.[0] ?? []
  const name = MONTHS[Number(month) - 1]
  return year && name ? `${name} ${day ? `${Number(day)}, ` : ''}${year}` : `${year || ''}`
}

export const yearOf = (date: CslDate | undefined): string => `${date?.['date-parts']?.[0]?.[0] || ''}`

/** The day of an ISO date or date-time as CSL has it; `undefined` for anything else. */
export function toCslDate(iso: string | null | undefined): CslDate | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '')?.slice(1)
  return parts && {'date-parts': [parts.filter(Boolean).map(Number)]}
}
