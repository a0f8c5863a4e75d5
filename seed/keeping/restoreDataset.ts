import {fieldOf, isStoredObject, textOf} from '../../src/storedValue.ts'
import {inReferenceOrder, strongReferences} from '../referenceOrder.ts'
import type {SeedDocument} from '../SeedDocument.ts'
import {SeedError} from '../SeedError.ts'
import {isStoredDocument} from '../storedDocuments.ts'
import type {AssetFolder, KeepingTransport} from './KeepingTransport.ts'
import {withAssetIds} from './withAssetIds.ts'
import {type Manifest, readPart, verifiedManifest} from './manifest.ts'

export interface RestoreOptions {
  dataset: string
  folder: string
  /** Writes over what stands in the dataset; documents that the backup does not have stay. */
  replace?: boolean
  /** Verifies and counts, writes nothing. */
  dryRun?: boolean
  log?: (line: string) => void
}

/** Documents in one transaction. */
const BATCH = 50

/**
 * Writes a backup back. The checksums of all files are verified before anything is asked or written.
 *
 * Can be run again, with `replace`, after a kill.
 *
 * @throws {SeedError} `dataset-not-empty`, `file-missing`, `file-invalid`, and what the transport throws.
 */
export async function restoreDataset(transport: KeepingTransport, options: RestoreOptions): Promise<Manifest> {
  const {dataset, folder, replace = false, dryRun = false, log = () => {}} = options
  const manifest = await verifiedManifest(folder)
  const documents = parseDocuments((await readPart(folder, 'data.ndjson')).toString('utf8'), folder)
  const about = parseAssets((await readPart(folder, 'assets.json')).toString('utf8'), folder)
  const there = await transport.query('count(*[!(_id in path("_.**")) && !(_type match "system.*")])', {})
  if (there !== 0 && !replace) {
    const advice = 'expected an empty one, or --replace to write over what stands there'
    throw new SeedError('dataset-not-empty', `restore: "${dataset}" holds ${String(there)} documents; ${advice}`)
  }
  if (dryRun) return manifest
  const ids = await uploadAssets(transport, folder, manifest, about)
  const ordered = inReferenceOrder(documents.map((document) => withAssetIds(document, idIn(ids))))
  // A document that refers to one written later refers weakly until all are there.
  const written = new Set<string>(ids.values())
  const loosened: SeedDocument[] = []
  for (let start = 0; start < ordered.length; start += BATCH) {
    const batch = ordered.slice(start, start + BATCH).map((document) => {
      const isEarly = strongReferences(document).some((id) => !written.has(id) && id !== document._id)
      written.add(document._id)
      if (isEarly) loosened.push(document)
      return isEarly ? weakened(document) : document
    })
    await transport.mutate(batch.map((document) => ({createOrReplace: document})))
    log(`  ${Math.min(start + BATCH, ordered.length)} of ${ordered.length} documents written`)
  }
  for (let start = 0; start < loosened.length; start += BATCH)
    await transport.mutate(loosened.slice(start, start + BATCH).map((document) => ({createOrReplace: document})))
  return manifest
}

function parseDocuments(text: string, folder: string): SeedDocument[] {
  return text.split('\n').flatMap((line, index) => {
    if (line === '') return []
    const wrong = (cause?: unknown) =>
      new SeedError('file-invalid', `restore: line ${index + 1} of "${folder}/data.ndjson" is no document`, {cause})
    let document: unknown
    try {
      document = JSON.parse(line)
    } catch (cause) {
      throw wrong(cause)
    }
    if (!isStoredDocument(document)) throw wrong()
    const {_rev, ...content} = document
    return [content]
  })
}

/** What staff wrote about a file; only texts. */
interface AssetAbout {
  filename?: string
  mimeType?: string
  title?: string
  description?: string
  altText?: string
  creditLine?: string
}

function parseAssets(text: string, folder: string): Map<string, AssetAbout> {
  const wrong = (cause?: unknown) =>
    new SeedError(
      'file-invalid',
      `restore: "${folder}/assets.json" does not say what the files are; take another backup`,
      {
        cause,
      },
    )
  let about: unknown
  try {
    about = JSON.parse(text)
  } catch (cause) {
    throw wrong(cause)
  }
  if (!isStoredObject(about)) throw wrong()
  return new Map(Object.entries(about).map(([path, each]) => [path, assetAbout(each)]))
}

function assetAbout(stored: unknown): AssetAbout {
  const text = (field: string, name = field) => {
    const value = textOf(fieldOf(stored, field))
    return value === '' ? {} : {[name]: value}
  }
  return {
    ...text('originalFilename', 'filename'),
    ...text('mimeType'),
    ...text('title'),
    ...text('description'),
    ...text('altText'),
    ...text('creditLine'),
  }
}

/** Ids of the uploaded assets by their path in the backup. The same bytes have the same id everywhere. */
async function uploadAssets(
  transport: KeepingTransport,
  folder: string,
  {files}: Manifest,
  about: ReadonlyMap<string, AssetAbout>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const path of Object.keys(files)) {
    const kind: AssetFolder | null = path.startsWith('images/') ? 'images' : path.startsWith('files/') ? 'files' : null
    if (!kind) continue
    const {filename = '', mimeType = '', ...set} = about.get(path) ?? {}
    const id = await transport.upload(kind, await readPart(folder, path), {filename, mimeType})
    if (Object.keys(set).length > 0) await transport.mutate([{patch: {id, set}}])
    ids.set(path, id)
  }
  return ids
}

/** @throws {SeedError} `file-invalid` for a file that the backup does not have. */
const idIn = (ids: ReadonlyMap<string, string>) => (path: string) => {
  const id = ids.get(path)
  if (id !== undefined) return id
  throw new SeedError('file-invalid', `restore: "${path}" is no file of this backup; take another one`)
}

function weakened(document: SeedDocument): SeedDocument {
  const {_id, _type, ...fields} = document
  return {...Object(weak(fields)), _id, _type}
}

function weak(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(weak)
  if (!isStoredObject(value)) return value
  const kept = Object.fromEntries(Object.entries(value).map(([field, each]) => [field, weak(each)]))
  return typeof value['_ref'] === 'string' ? {...kept, _weak: true} : kept
}
