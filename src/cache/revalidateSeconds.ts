import {type Cacheable, type CacheOptions, isPrivate, listOfResults, secondsLeft} from './cacheable.ts'

/**
 * Seconds after which a page made of these answers is to be made again: until the first day on which one of them may
 * change by itself, at most `most` (an hour unless given), at least 1. A draft: 0.
 *
 * @example
 * return {props: {article}, revalidate: revalidateSeconds(article)}
 */
export function revalidateSeconds(
  results: Cacheable | readonly Cacheable[],
  {most = 3600, ...options}: CacheOptions & {most?: number} = {},
): number {
  const all = listOfResults(results)
  return isPrivate(all) ? 0 : Math.max(1, secondsLeft(all, most, options))
}
