import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {createGunzip} from 'node:zlib'
import {fieldOf, textOf} from '../../../src/storedValue.ts'
import {CheckError} from '../CheckError.ts'
import type {CheckSource, SourcedDocument} from './CheckSource.ts'
import {ndjsonDocuments} from './ndjsonDocuments.ts'
import {isTar, tarEntry} from './tarEntry.ts'

/** The file of documents in an archive that `sanity datasets export` makes. */
const DOCUMENTS = 'data.ndjson'

/**
 * A dataset in a file: newline-delimited JSON, plain or gzipped, or the archive that `sanity datasets export` makes.
 * What it is shows in its first bytes, not in its name.
 *
 * @throws {CheckError} `unreadable` when the file is not there or is a folder. Reading throws `broken-export`.
 */
export async function exportFile(file: string): Promise<CheckSource> {
  const start = await firstBytes(file)
  const isGzip = start[0] === 0x1f && start[1] === 0x8b
  return {
    name: {kind: 'file', file},
    addressOf: () => pathToFileURL(resolve(file)).href,
    documents: (types) => documentsOf(file, isGzip, types),
    history: null,
    elsewhere: null,
  }
}

async function* documentsOf(file: string, isGzip: boolean, types: readonly string[]): AsyncGenerator<SourcedDocument> {
  for await (const item of ndjsonDocuments(contentOf(file, isGzip), file)) {
    if (types.includes(textOf(item.document['_type']))) yield item
  }
}

async function* contentOf(file: string, isGzip: boolean): AsyncGenerator<Uint8Array> {
  try {
    const [start, chunks] = await peeked(bytesOf(file, isGzip))
    if (!isTar(start)) return yield* chunks
    let isFound = false
    for await (const part of tarEntry(chunks, DOCUMENTS)) {
      isFound = true
      yield part
    }
    if (!isFound) {
      throw new CheckError('broken-export', `"${file}" is an archive without documents; expected a ${DOCUMENTS}`)
    }
  } catch (cause) {
    if (cause instanceof CheckError) throw cause
    const problem = isGzip ? 'is cut off or damaged' : `cannot be read (${reasonOf(cause)})`
    throw new CheckError('broken-export', `"${file}" ${problem}; export the dataset again`, {cause})
  }
}

function bytesOf(file: string, isGzip: boolean): AsyncIterable<Uint8Array> {
  const stored = createReadStream(file)
  if (!isGzip) return stored
  const plain = createGunzip()
  stored.on('error', (error) => plain.destroy(error))
  plain.on('close', () => stored.destroy())
  return stored.pipe(plain)
}

/** The beginning of a stream, enough to tell what it is, and the whole of it. */
async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<[Uint8Array, AsyncIterable<Uint8Array>]> {
  const iterator = chunks[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let length = 0
  while (length < 512) {
    const next = await iterator.next()
    if (next.done) break
    read.push(next.value)
    length += next.value.length
  }
  const whole = async function* () {
    try {
      yield* read
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return [Buffer.concat(read), whole()]
}

async function firstBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file)
    try {
      const {buffer, bytesRead} = await handle.read(Buffer.alloc(2), 0, 2, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (cause) {
    const problem = `cannot read "${file}" (${reasonOf(cause)}); expected the path of a dataset export`
    throw new CheckError('unreadable', problem, {cause})
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? textOf(cause.code) : ''
  const reasons: Record<string, string> = {ENOENT: 'no such file', EISDIR: 'it is a folder', EACCES: 'not allowed'}
  return reasons[code] ?? (code || textOf(fieldOf(cause, 'message')) || 'unknown reason')
}
