import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fieldOf, isStoredObject} from '../../src/storedValue.ts'
import {SeedError} from '../SeedError.ts'

const FORMAT = 'clinic-content/export'

/** What an export holds, written last: a folder without it was cut short. */
export interface Manifest {
  format: typeof FORMAT
  version: 1
  dataset: string
  /** ISO 8601. */
  writtenAt: string
  /** Whether drafts and private documents are in it. */
  complete: boolean
  documents: number
  /** SHA-256 of each file, by its path in the folder. */
  files: Record<string, string>
}

/** The only paths that an export has: nothing outside its folder. */
const PATHS = /^(data\.ndjson|assets\.json|(images|files)\/[A-Za-z0-9][\w.-]*)$/

export const manifestOf = (content: Omit<Manifest, 'format' | 'version'>): Manifest => ({
  format: FORMAT,
  version: 1,
  ...content,
})

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The manifest of an export whose every file is as it was written.
 *
 * @throws {SeedError} `file-missing` or `file-invalid`, with the file that is missing or has changed.
 */
export async function verifiedManifest(folder: string): Promise<Manifest> {
  const text = await readPart(folder, 'manifest.json')
  let manifest: unknown
  try {
    manifest = JSON.parse(text.toString('utf8'))
  } catch (cause) {
    throw new SeedError('file-invalid', `restore: "${join(folder, 'manifest.json')}" is not JSON`, {cause})
  }
  if (!isManifest(manifest)) {
    const expected = 'expected one that "clinic-content backup" or "export" wrote'
    throw new SeedError('file-invalid', `restore: "${join(folder, 'manifest.json')}" is no manifest; ${expected}`)
  }
  for (const [path, hash] of Object.entries(manifest.files)) {
    if (sha256(await readPart(folder, path)) === hash) continue
    const advice = 'it is not as it was written; take another backup'
    throw new SeedError('file-invalid', `restore: the checksum of "${join(folder, path)}" is wrong; ${advice}`)
  }
  return manifest
}

/** One file of an export. */
export async function readPart(folder: string, path: string): Promise<Buffer> {
  return readFile(join(folder, path)).catch((cause: unknown) => {
    const expected = 'expected a folder that "clinic-content backup" wrote to its end'
    throw new SeedError('file-missing', `restore: cannot read "${join(folder, path)}"; ${expected}`, {cause})
  })
}

function isManifest(value: unknown): value is Manifest {
  const files = fieldOf(value, 'files')
  return (
    isStoredObject(value) &&
    value['format'] === FORMAT &&
    value['version'] === 1 &&
    typeof value['documents'] === 'number' &&
    isStoredObject(files) &&
    // Without a checksum of its own neither is to be believed.
    Object.hasOwn(files, 'data.ndjson') &&
    Object.hasOwn(files, 'assets.json') &&
    Object.entries(files).every(([path, hash]) => PATHS.test(path) && typeof hash === 'string')
  )
}
