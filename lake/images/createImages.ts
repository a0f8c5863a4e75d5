import {createHash} from 'node:crypto'
import type {Store, StoredFile} from '../store/Store.ts'
import {createTurns} from './createTurns.ts'
import type {ImageCache} from './imageCache.ts'
import type {ImageTransform} from './ImageTransform.ts'
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
export function createImages(store: Pick<Store, 'file' | 'fileType'>, cache: ImageCache): Images {
  const underWay = new Map<string, Promise<Uint8Array>>()
  const turn = createTurns(AT_ONCE)

  return {
    image: async (dataset, path, search, accept) => {
      const storedType = store.fileType(dataset, path)
      if (storedType === null) return null
      const transform = parseImageTransform(search)
      const format = outputFormat(transform, storedType, accept)
      const mimeType = `image/${format}`
      if (format === null || (mimeType === storedType && isPlain(transform))) return store.file(dataset, path)
      const key = keyOf([path, {...withoutFormat(transform), isProgressive: transform.format === 'pjpg'}, format])
      const known = await cache.get(key)
      return {mimeType, bytes: known ?? (await madeOnce(key, () => make(dataset, path, transform, format, key)))}
    },
  }

  /** Two readers of a new size wait for the same work. */
  function madeOnce(key: string, work: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const making = underWay.get(key) ?? turn(work).finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }

  async function make(
    dataset: string,
    path: string,
    transform: ImageTransform,
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
function isPlain(transform: ImageTransform): boolean {
  return JSON.stringify(withoutFormat(transform)) === plain
}

/** What is left to say where the format of the answer is known: `auto=format` and `fm=webp` may come to the same image. */
const withoutFormat = (transform: ImageTransform): ImageTransform => ({...transform, format: null, autoFormat: false})
