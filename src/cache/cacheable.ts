import {dayIn} from '../editorial/dayIn.ts'
import {earliestOf} from '../editorial/isoDate.ts'

/** Any answer of the client, or `null` for what is absent. */
export type Cacheable = {
  /** First day on which the answer may change by itself. */
  readonly validUntil?: string | null
  readonly syncTags?: readonly string[]
  /** IANA name of the clinic's zone: of an article, of the clinic itself. Lists have none. */
  readonly clinic?: {readonly timeZone?: string | null} | null
  readonly timeZone?: string | null
  /** `draft` is kept nowhere. */
  readonly status?: string
  /** When it was asked for, of an answer that `staleIfError` gave again. */
  readonly staleSince?: string
} | null

export interface CacheOptions {
  /** The moment to count from; now unless given. */
  now?: Date
  /**
   * IANA name of the clinic's zone, in which days begin; that of an answer which names it unless given, else UTC: say it
   * for lists of a clinic east of UTC, whose day begins before UTC's.
   */
  timeZone?: string
}

/** Seconds for which an absent answer, or one given again while the API is down, is kept. */
const SHORT_SECONDS = 60

const DAY_MS = 24 * 60 * 60 * 1000

/** One answer or several, as several. */
export function listOfResults(results: Cacheable | readonly Cacheable[]): readonly Cacheable[] {
  return isList(results) ? results : [results]
}

const isList = (results: Cacheable | readonly Cacheable[]): results is readonly Cacheable[] => Array.isArray(results)

/** Whether one of the answers may be kept nowhere: it is a draft's. */
export function isPrivate(results: readonly Cacheable[]): boolean {
  return results.some((result) => result?.status === 'draft')
}

/** All tags of the answers, each once. */
export function tagsOf(results: readonly Cacheable[]): string[] {
  return [...new Set(results.flatMap((result) => result?.syncTags ?? []))]
}

/**
 * Whole seconds for which the answers stay as they are, at most `most`; 0 when one of them may have changed already.
 *
 * An answer is good through the day before its `validUntil`: it ends at midnight in the zone in which days are counted.
 */
export function secondsLeft(results: readonly Cacheable[], most: number, options: CacheOptions = {}): number {
  const named = results.map((result) => result?.clinic?.timeZone ?? result?.timeZone)
  const {now = new Date(), timeZone = named.find((zone) => zone) ?? 'UTC'} = options
  if (isPrivate(results)) return 0
  const isShort = results.some((result) => result === null || result.staleSince !== undefined)
  const end = earliestOf(...results.map((result) => result?.validUntil))
  const left = end === null ? Infinity : Math.floor((startOfDay(end, timeZone) - now.getTime()) / 1000)
  return Math.max(0, Math.min(left, most, isShort ? SHORT_SECONDS : Infinity))
}

/** The moment at which a day begins in a zone, to the second, across any change of the clocks. */
function startOfDay(day: string, timeZone: string): number {
  // No zone is more than a day from UTC; between the two the day begins once.
  let before = Date.parse(day) - DAY_MS
  let after = Date.parse(day) + DAY_MS
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000
    if (dayIn(timeZone, new Date(middle)) < day) before = middle
    else after = middle
  }
  return after
}
