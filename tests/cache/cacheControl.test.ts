import {describe, expect, test} from 'vitest'
import {
  articleTags,
  astroCache,
  cacheControl,
  cacheHeaders,
  nextCacheLife,
  revalidateSeconds,
} from '../../src/cache/index.ts'

const now = new Date('2026-11-24T12:00:00Z')
const until = (validUntil: string | null, more: object = {}) => ({validUntil, syncTags: ['s1:a'], ...more})

describe('Cache-Control ends before an answer may change by itself', () => {
  test.each<[string, Parameters<typeof cacheControl>[0], string]>([
    ['never', until(null), 'public, max-age=60, s-maxage=3600, stale-while-revalidate=3600'],
    ['in days', until('2026-12-24'), 'public, max-age=60, s-maxage=3600, stale-while-revalidate=3600'],
    ['absent', null, 'public, max-age=60, s-maxage=60'],
    ['given again', until(null, {staleSince: '2026-11-24T11:00:00Z'}), 'public, max-age=60, s-maxage=60'],
    ['today, as it were', until('2026-11-24'), 'public, max-age=0, must-revalidate'],
    ['long ago', until('2020-01-01'), 'public, max-age=0, must-revalidate'],
    ['of a draft', until(null, {status: 'draft'}), 'private, no-store'],
    ['of several, the first', [until(null), until('2026-11-24')], 'public, max-age=0, must-revalidate'],
    ['of several, one a draft', [until(null), until(null, {status: 'draft'})], 'private, no-store'],
    ['of none', [], 'public, max-age=60, s-maxage=3600, stale-while-revalidate=3600'],
    ['no day', until('soon'), 'public, max-age=60, s-maxage=3600, stale-while-revalidate=3600'],
  ])('%s', (_name, results, header) => {
    expect(cacheControl(results, {now})).toBe(header)
  })

  test.each([
    ['2026-11-24T22:29:59Z', 'public, max-age=60, s-maxage=3600, stale-while-revalidate=1801'],
    ['2026-11-24T23:00:00Z', 'public, max-age=60, s-maxage=3600'],
    ['2026-11-24T23:59:30Z', 'public, max-age=30, s-maxage=30'],
    ['2026-11-24T23:59:59.500Z', 'public, max-age=0, must-revalidate'],
    ['2026-11-25T00:00:00Z', 'public, max-age=0, must-revalidate'],
  ])('at %s, before midnight', (at, header) => {
    expect(cacheControl(until('2026-11-25'), {now: new Date(at)})).toBe(header)
  })

  test.each([
    ['America/New_York', '2026-11-25T05:00:00Z', '2026-11-25'],
    ['Pacific/Auckland', '2026-11-24T11:00:00Z', '2026-11-25'],
    // The clocks change on this day.
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['Europe/London', '2026-03-29T00:00:00Z', '2026-03-29'],
    ['No/Such_Zone', '2026-11-25T00:00:00Z', '2026-11-25'],
  ])('in %s the day begins at %s', (timeZone, start, validUntil) => {
    const before = new Date(Date.parse(start) - 10_000)
    expect(revalidateSeconds(until(validUntil), {now: before, timeZone})).toBe(10)
  })
})

test('an answer that names the clinic’s zone is counted in it, with the lists beside it', () => {
  const article = until('2026-11-25', {clinic: {timeZone: 'Pacific/Auckland'}})
  const clinic = until(null, {timeZone: 'Pacific/Auckland'})
  const before = new Date('2026-11-24T10:59:50Z')
  expect(revalidateSeconds(article, {now: before})).toBe(10)
  expect(revalidateSeconds([until('2026-11-25'), clinic], {now: before})).toBe(10)
  expect(revalidateSeconds(article, {now: before, timeZone: 'UTC'})).toBe(3600)
})

test('revalidateSeconds is at least 1, and 0 for a draft', () => {
  expect(revalidateSeconds(until(null), {now})).toBe(3600)
  expect(revalidateSeconds(until(null), {now, most: 60})).toBe(60)
  expect(revalidateSeconds(until('2026-11-24'), {now})).toBe(1)
  expect(revalidateSeconds(until(null, {status: 'draft'}), {now})).toBe(0)
})

test('for Next, Astro and any server', () => {
  const night = new Date('2026-11-24T23:30:00Z')
  expect(nextCacheLife(until('2026-11-25'), {now: night})).toEqual({stale: 60, revalidate: 1800, expire: 1801})
  expect(nextCacheLife(until(null), {now})).toEqual({stale: 60, revalidate: 3600, expire: 7200})
  expect(nextCacheLife(until('2026-11-24'), {now})).toEqual({stale: 0, revalidate: 1, expire: 2})
  expect(astroCache([until('2026-11-25'), null], {now, tags: articleTags('a')})).toEqual({
    maxAge: 60,
    swr: 0,
    tags: ['clinic-content', 'clinic-content:article:a', 's1:a'],
  })
  expect(astroCache(until(null, {status: 'draft'}))).toBe(false)
  expect(cacheHeaders(until(null), {now, tags: ['a']})).toEqual({
    'cache-control': 'public, max-age=60, s-maxage=3600, stale-while-revalidate=3600',
    'cache-tag': 'a,s1:a',
  })
  expect(cacheHeaders(until(null, {status: 'draft'}), {tags: ['a']})).toEqual({'cache-control': 'private, no-store'})
})
