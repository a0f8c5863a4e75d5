import {dayIn} from '../editorial/dayIn.ts'
import {isIsoDate} from '../editorial/isoDate.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {textOf} from '../storedValue.ts'
import {invalid} from './invalid.ts'
import type {Reader} from './reader.ts'

/** Longest slug that Studio accepts, in characters. */
const SLUG_MAX_CHARS = 96

export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SLUG_MAX_CHARS && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
}

/** Refuses what can be no slug, before it costs a request. */
export function assertSlug(method: string, slug: unknown): asserts slug is string {
  if (!isSlug(slug)) throw invalid(method, slug, 'a slug', 'lowercase words joined by hyphens')
}

/** No zone on earth is further behind UTC, in hours. */
const MOST_HOURS_BEHIND = 12

/** The day that a call judges by. */
export interface DayOfCall {
  /** No later than the clinic's day, to ask by: the zone of the clinic is known only from the answer. */
  earliest: string
  /** The day itself, given the clinic's time zone. */
  dayIn(timeZone: unknown): string
}

/** The day that a call judges by: its own, or the clock's where the clinic is. */
export function dayOfCall({options}: Reader, method: string, {today}: CallOptions): DayOfCall {
  if (today != null && !isIsoDate(today)) throw invalid(method, today, 'a day', 'YYYY-MM-DD')
  const {clock = () => new Date()} = options
  const now = clock()
  return {
    earliest: today ?? new Date(now.getTime() - MOST_HOURS_BEHIND * 3_600_000).toISOString().slice(0, 10),
    dayIn: (timeZone) => today ?? dayIn(textOf(timeZone), now),
  }
}

/** Base of asset addresses, ending in `/`. */
export function imageBaseUrlOf({options}: Reader): string {
  const {apiHost = 'https://cdn.sanity.io', projectId, dataset} = options
  return `${apiHost}/images/${projectId}/${dataset}/`
}
