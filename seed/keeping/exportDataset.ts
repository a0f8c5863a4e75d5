import {open, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fieldOf, isStoredObject, listOf, textOf} from '../../src/storedValue.ts'
import type {StoredDocument} from '../plan.ts'
import {isStoredDocument} from '../storedDocuments.ts'
import {assetFile} from './assetFile.ts'
import {emptyFolder} from './emptyFolder.ts'
import type {KeepingTransport} from './KeepingTransport.ts'
import {type Manifest, manifestOf, sha256} from './manifest.ts'

export interface ExportOptions {
  dataset: string
  /** Made unless it is there; must be empty. */
  folder: string
  /** Drafts and private documents too: reviews with notes, accounts, consents. */
  complete: boolean
  now: Date
  /** What messages begin with; `export` unless told. */
  operation?: string
  log?: (line: string) => void
}

/** Documents asked for in one query, so that the memory does not grow with the dataset. */
const PAGE = 500

/** What the Content Lake keeps about itself is no content. */
const isSystem = ({_id, _type}: StoredDocument) => _id.startsWith('_.') || _type.startsWith('system.')

const isAsset = ({_type}: StoredDocument) => _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'

/**
 * Writes a dataset to a folder as Sanity's own export has it, so that `sanity datasets import` reads it too:
 * `data.ndjson`, where an image says `"_sanityAsset": "image@file://./images/..."`, the files, and `assets.json`; and
 * `manifest.json` with the checksum of each.
 *
 * Documents are read page by page in the order of their ids: writes meanwhile may or may not be in it.
 *
 * @throws {SeedError} `folder-not-empty`, `file-invalid` for an asset that arrives damaged, and what the transport throws.
 */
export async function exportDataset(transport: KeepingTransport, options: ExportOptions): Promise<Manifest> {
  const {dataset, folder, complete, now, operation = 'export', log = () => {}} = options
  await emptyFolder(folder, operation, ['images', 'files'])
  const assets = new Map<string, string>()
  const about: Record<string, unknown> = {}
  const files: Record<string, string> = {}
  for await (const document of documentsOf(transport, '_type in ["sanity.imageAsset", "sanity.fileAsset"]')) {
    const {name, bytes} = await assetFile(transport, document, operation)
    const path = `${document._type === 'sanity.imageAsset' ? 'images' : 'files'}/${name}`
    await writeFile(join(folder, path), bytes, {mode: 0o600})
    assets.set(document._id, path)
    files[path] = sha256(bytes)
    const {originalFilename, mimeType, title, description, altText, creditLine} = document
    about[path] = {originalFilename, mimeType, title, description, altText, creditLine}
  }
  let count = 0
  const data = await open(join(folder, 'data.ndjson'), 'w', 0o600)
  try {
    for await (const document of documentsOf(transport, 'true')) {
      if (isSystem(document) || isAsset(document) || (!complete && document._id.includes('.'))) continue
      await data.write(`${JSON.stringify(withAssetFiles(document, assets))}\n`)
      count += 1
      if (count % PAGE === 0) log(`  ${count} documents`)
    }
  } finally {
    await data.close()
  }
  const aboutText = `${JSON.stringify(about, null, 2)}\n`
  await writeFile(join(folder, 'assets.json'), aboutText, {mode: 0o600})
  files['assets.json'] = sha256(aboutText)
  files['data.ndjson'] = sha256(await readFile(join(folder, 'data.ndjson')))
  const manifest = manifestOf({dataset, writtenAt: now.toISOString(), complete, documents: count, files})
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, {mode: 0o600})
  return manifest
}

async function* documentsOf(transport: Pick<KeepingTransport, 'query'>, filter: string) {
  let last = ''
  for (;;) {
    const query = `*[_id > $last && ${filter}] | order(_id) [0...${PAGE}]`
    const page = listOf(await transport.query(query, {last})).filter(isStoredDocument)
    yield* page
    const end = page.at(-1)
    if (!end || page.length < PAGE) return
    last = end._id
  }
}

/** Where a document refers to an asset, the file instead, as Sanity's import reads it. */
function withAssetFiles(value: unknown, assets: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withAssetFiles(item, assets))
  if (!isStoredObject(value)) return value
  const path = assets.get(textOf(fieldOf(value['asset'], '_ref')))
  const {asset, ...rest} = value
  const fields = path === undefined ? value : rest
  const kept = Object.entries(fields).map(([field, each]) => [field, withAssetFiles(each, assets)])
  const kind = path?.startsWith('images/') ? 'image' : 'file'
  return Object.fromEntries(path === undefined ? kept : [...kept, ['_sanityAsset', `${kind}@file://./${path}`]])
}
