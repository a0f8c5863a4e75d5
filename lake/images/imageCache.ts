import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Images that were made before. What is lost is made again: no failure of a cache is an error. */
export interface ImageCache {
  get(key: string): Promise<Uint8Array | null>
  put(key: string, bytes: Uint8Array): Promise<void>
}

/**
 * In memory, the least used given up first.
 *
 * @param maxBytes - Of all images together. A larger one is not kept: everything else would go, and then it too.
 */
export function memoryImageCache(maxBytes: number): ImageCache {
  const images = new Map<string, Uint8Array>()
  let total = 0
  return {
    get: async (key) => {
      const bytes = images.get(key) ?? null
      if (bytes) {
        images.delete(key)
        images.set(key, bytes)
      }
      return bytes
    },
    put: async (key, bytes) => {
      if (bytes.byteLength > maxBytes) return
      total += bytes.byteLength - (images.get(key)?.byteLength ?? 0)
      images.set(key, bytes)
      for (const [oldest, image] of images) {
        if (total <= maxBytes) break
        images.delete(oldest)
        total -= image.byteLength
      }
    },
  }
}

/**
 * In a folder, which may be deleted at any time, with the latest in memory.
 *
 * @param maxBytes - Of all files together, give or take a quarter; when there is more, those used longest ago go until half is free.
 *   An image that is larger than that half is not kept.
 */
export function folderImageCache(folder: string, maxBytes: number): ImageCache {
  const latest = memoryImageCache(Math.min(maxBytes, 32 * 1024 * 1024))
  // What an earlier process left is looked at with the first image.
  let writtenSinceLook = maxBytes
  return {
    get: async (key) => {
      const known = await latest.get(key)
      if (known) return known
      try {
        const file = join(folder, key)
        const bytes = await readFile(file)
        const now = new Date()
        await utimes(file, now, now)
        await latest.put(key, bytes)
        return bytes
      } catch {
        return null
      }
    },
    put: async (key, bytes) => {
      if (bytes.byteLength > maxBytes / 2) return
      await latest.put(key, bytes)
      try {
        await mkdir(folder, {recursive: true})
        // A reader never sees half a file: the new one appears under its name when it is whole.
        const draft = join(folder, `${key}.part`)
        await writeFile(draft, bytes)
        await rename(draft, join(folder, key))
        writtenSinceLook += bytes.byteLength
        if (writtenSinceLook < maxBytes / 4) return
        writtenSinceLook = 0
        await shrink(folder, maxBytes)
      } catch {
        // A full or read-only disk: the image is served all the same.
      }
    },
  }
}

/** Keeps a folder within its bound. */
async function shrink(folder: string, maxBytes: number): Promise<void> {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => {
      const {size, mtimeMs} = await stat(join(folder, name))
      return {name, size, mtimeMs}
    }),
  )
  let total = files.reduce((sum, {size}) => sum + size, 0)
  if (total <= maxBytes) return
  for (const {name, size} of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= maxBytes / 2) break
    await rm(join(folder, name), {force: true})
    total -= size
  }
}
