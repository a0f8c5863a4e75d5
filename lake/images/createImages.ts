import {createHash} from 'node:crypto'
import type {Store, StoredFile} from '../store/Store.ts'
import type {ImageCache} from './imageCache.ts'
import {outputFormat} from './outputFormat.ts'
import {parseImageTransform} from './parseImageTransform.ts'
import {type OutputFormat, transformImage} from './transformImage.ts'

/** Images that may be made at the same time: each holds its source in memory, unpacked. */
const AT_ONCE = 2

export interface Images {
  /**
   * A stored image as its URL asks for it; one that was made before comes from the cache.
   *
   * @param path - Of the file, as its document names it.
   * @param accept - The request's `Accept` header.
   * @returns `null` for no such file.
   * @throws {@link LakeError} `bad-request` for parameters or an image that cannot be read.
   */
  image(dataset: string, path: string, search: URLSearchParams, accept: string): Promise<StoredFile | null>
}

/** The image URL API over stored files. */
export function createImages(store: Store, cache: ImageCache): Images {
  const underWay = new Map<string, Promise<Uint8Array>>()
  const turn = createTurns(AT_ONCE)

  return {
    image: async (dataset, path, search, accept) => {
      const mimeType = store.fileType(dataset, path)
      if (mimeType === null) return null
      const transform = parseImageTransform(search)
      const format = outputFormat(transform, mimeType, accept)
      const isAsStored = format === null || (mimeType === `image/${format}` && isPlain(transform))
      if (isAsStored) return store.file(dataset, path)
      const key = keyOf([path, transform, format])
      const known = await cache.get(key)
      if (known) return {mimeType: `image/${format}`, bytes: known}
      // Two readers of a new size wait for the same work.
      const making = underWay.get(key) ?? turn(() => make(dataset, path, transform, format, key))
      underWay.set(key, making)
      try {
        return {mimeType: `image/${format}`, bytes: await making}
      } finally {
        underWay.delete(key)
      }
    },
  }

  async function make(
    dataset: string,
    path: string,
    transform: ReturnType<typeof parseImageTransform>,
    format: OutputFormat,
    key: string,
  ): Promise<Uint8Array> {
    const source = store.file(dataset, path)
    const bytes = await transformImage(source?.bytes ?? new Uint8Array(), transform, format)
    await cache.put(key, bytes)
    return bytes
  }
}

const keyOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

const plain = JSON.stringify(parseImageTransform(new URLSearchParams()))

/** Nothing is asked but a format. */
function isPlain(transform: ReturnType<typeof parseImageTransform>): boolean {
  return JSON.stringify({...transform, format: null, autoFormat: false}) === plain
}

/** Lets `limit` pieces of work run at a time, the others wait in the order in which they came. */
function createTurns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= limit) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
