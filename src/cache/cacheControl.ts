import {type Cacheable, type CacheOptions, isPrivate, listOfResults, secondsLeft} from './cacheable.ts'

export interface CacheControlOptions extends CacheOptions {
  /** Seconds in a browser, where nothing can be purged; 60 unless given. */
  maxAge?: number
  /** Seconds in a shared cache; an hour unless given. */
  sharedMaxAge?: number
  /** Further seconds in which a shared cache may answer while it asks again; an hour unless given. */
  staleWhileRevalidate?: number
}

/**
 * The `Cache-Control` of a page that is made of these answers. No part of it reaches beyond the first day on which one of
 * them may change by itself; a draft is kept nowhere.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111 and https://www.rfc-editor.org/rfc/rfc5861
 *
 * @example
 * response.headers.set('cache-control', cacheControl([article, clinic]))
 */
export function cacheControl(
  results: Cacheable | readonly Cacheable[],
  {maxAge = 60, sharedMaxAge = 3600, staleWhileRevalidate = 3600, ...options}: CacheControlOptions = {},
): string {
  const all = listOfResults(results)
  if (isPrivate(all)) return 'private, no-store'
  const shared = secondsLeft(all, sharedMaxAge, options)
  if (shared === 0) return 'public, max-age=0, must-revalidate'
  const stale = secondsLeft(all, shared + staleWhileRevalidate, options) - shared
  const parts = ['public', `max-age=${Math.min(maxAge, shared)}`, `s-maxage=${shared}`]
  return [...parts, ...(stale > 0 ? [`stale-while-revalidate=${stale}`] : [])].join(', ')
}
