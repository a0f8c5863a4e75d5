import {longDate, toCslDate} from '../../citations/dates.ts'

/** `January 9, 2017`, or `''` when it is no date. */
export const readableDate = (iso: string | null | undefined): string => longDate(toCslDate(iso))

/** The day of an ISO date or date-time as a `time` element, or `''` when it is none. */
export function timeElement(iso: string | null | undefined): string {
  const words = readableDate(iso)
  return words && `<time datetime="${iso?.slice(0, 10)}">${words}</time>`
}
