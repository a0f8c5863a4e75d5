import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {folderImageCache, memoryImageCache} from '../../../lake/images/imageCache.ts'

const folder = mkdtempSync(join(tmpdir(), 'image-cache-'))
const image = (bytes: number) => new Uint8Array(bytes).fill(7)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('in memory the least used goes first', async () => {
  const cache = memoryImageCache(30)
  for (const key of ['a', 'b', 'c']) await cache.put(key, image(10))
  await cache.get('a')
  await cache.put('d', image(10))
  const kept = await Promise.all(['a', 'b', 'c', 'd'].map(async (key) => (await cache.get(key)) !== null))
  expect(kept).toEqual([true, false, true, true])
})

describe.each([
  ['memory', () => memoryImageCache(30)],
  ['a folder', () => folderImageCache(folder, 30)],
] as const)('in %s', (_, open) => {
  test('an image beyond the bound is not kept, and drives out no other', async () => {
    const cache = open()
    await cache.put('small', image(10))
    await cache.put('huge', image(31))
    expect(await cache.get('huge')).toBeNull()
    expect(await cache.get('small')).toEqual(image(10))
  })
})

test('a folder is read by the next process', async () => {
  await folderImageCache(folder, 30).put('small', image(10))
  const next = folderImageCache(folder, 30)
  expect(readdirSync(folder)).toContain('small')
  expect(Buffer.from((await next.get('small')) ?? []).equals(image(10))).toBe(true)
})
