import {type Cacheable, type CacheOptions, isPrivate, listOfResults, secondsLeft, tagsOf} from './cacheable.ts'
import {cacheControl, type CacheControlOptions} from './cacheControl.ts'

export interface FrameworkOptions extends CacheOptions {
  /** Most seconds that an answer is kept; an hour unless given. */
  most?: number
  /** Further seconds in which it may be given while it is asked for again; an hour unless given. */
  staleWhileRevalidate?: number
}

interface Lifetime {
  maxAge: number
  stale: number
}

function lifetime(results: readonly Cacheable[], options: FrameworkOptions): Lifetime {
  const {most = 3600, staleWhileRevalidate = 3600, ...rest} = options
  const maxAge = secondsLeft(results, most, rest)
  return {maxAge, stale: secondsLeft(results, maxAge + staleWhileRevalidate, rest) - maxAge}
}

/**
 * What Next's `cacheLife` takes, in a function with `'use cache'`. `expire` is never beyond what the answers allow.
 *
 * @see https://nextjs.org/docs/app/api-reference/functions/cacheLife
 *
 * @example
 * cacheLife(nextCacheLife(article))
 * cacheTag(...articleTags(slug))
 */
export function nextCacheLife(
  results: Cacheable | readonly Cacheable[],
  options: FrameworkOptions = {},
): {stale: number; revalidate: number; expire: number} {
  const {maxAge, stale} = lifetime(listOfResults(results), options)
  // Next refuses an `expire` that is not after `revalidate`.
  const revalidate = Math.max(1, maxAge)
  return {stale: Math.min(60, maxAge), revalidate, expire: Math.max(revalidate + 1, maxAge + stale)}
}

/**
 * What `Astro.cache.set` takes; `false`, which keeps nothing, for a draft.
 *
 * @see https://docs.astro.build/en/guides/caching/
 *
 * @example
 * Astro.cache.set(astroCache(article, {tags: articleTags(slug)}))
 */
export function astroCache(
  results: Cacheable | readonly Cacheable[],
  {tags = [], ...options}: FrameworkOptions & {tags?: readonly string[]} = {},
): {maxAge: number; swr: number; tags: string[]} | false {
  const all = listOfResults(results)
  if (isPrivate(all)) return false
  const {maxAge, stale} = lifetime(all, options)
  return {maxAge, swr: stale, tags: [...new Set([...tags, ...tagsOf(all)])]}
}

/**
 * Headers for any server, and for Nuxt's `setResponseHeaders(event, cacheHeaders(article))`: `Cache-Control` and, for
 * caches that purge by tag, `Cache-Tag`.
 */
export function cacheHeaders(
  results: Cacheable | readonly Cacheable[],
  {tags = [], ...options}: CacheControlOptions & {tags?: readonly string[]} = {},
): Record<string, string> {
  const all = listOfResults(results)
  const named = isPrivate(all) ? [] : [...new Set([...tags, ...tagsOf(all)])]
  return {'cache-control': cacheControl(all, options), ...(named.length > 0 && {'cache-tag': named.join(',')})}
}
