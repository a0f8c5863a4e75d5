import {isIsoDate} from '../editorial/isoDate.ts'
import type {CallOptions} from './contentClientOptions.ts'
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

/** The day that a call judges by: its own, or the clock's in UTC. */
export function dayOfCall({options}: Reader, method: string, {today}: CallOptions): string {
  const {clock = () => new Date()} = options
  const day = today ?? clock().toISOString().slice(0, 10)
  if (!isIsoDate(day)) throw invalid(method, day, 'a day', 'YYYY-MM-DD')
  return day
}

/** Base of asset addresses, ending in `/`. */
export function imageBaseUrlOf({options}: Reader): string {
  const {apiHost = 'https://cdn.sanity.io', projectId, dataset} = options
  return `${apiHost}/images/${projectId}/${dataset}/`
}
