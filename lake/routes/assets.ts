import {createHash} from 'node:crypto'
import {Hono} from 'hono'
import {json, sized} from '../http/answers.ts'
import {readBody} from '../http/readBody.ts'
import {describeImage, type ImageFact, imageFacts, usualFacts} from '../images/describeImage.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext, LakeEnv} from './LakeContext.ts'
import {requireDataset, requireIdentity} from './requireDataset.ts'

/** Options of an upload that become fields of its document. */
const copiedOptions = ['label', 'title', 'description', 'creditLine'] as const

/** Upload (`POST /assets/images|files/:dataset`): the same bytes give the same document. */
export function assetRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().post('/assets/:kind{images|files}/:dataset', async (c) => {
    const identity = requireIdentity(c.var.identity)
    const dataset = requireDataset(c.req.param('dataset'), identity, context)
    const bytes = await readBody(c.req.raw, context.maxAssetBytes)
    if (bytes.byteLength === 0) throw new LakeError('bad-request', 'The upload is empty')
    const url = new URL(c.req.url)
    const upload = {
      bytes,
      filename: url.searchParams.get('filename') ?? '',
      contentType: c.req.header('content-type') ?? '',
      facts: factsOf(url.searchParams),
    }
    const asset = c.req.param('kind') === 'images' ? await describeImageAsset(upload) : describeFileAsset(upload)
    const path = `${asset.folder}/${context.options.projectId}/${dataset}/${asset.file}`
    const document = {
      ...asset.fields,
      assetId: asset.hash,
      sha1hash: asset.hash,
      uploadId: context.newId(),
      path,
      url: `${publicOrigin(url, context.options.projectId)}/${path}`,
      size: bytes.byteLength,
      mimeType: asset.mimeType,
      ...(upload.filename ? {originalFilename: upload.filename} : {}),
      ...sourceOf(url.searchParams),
      ...Object.fromEntries(
        copiedOptions.flatMap((name) => (url.searchParams.has(name) ? [[name, url.searchParams.get(name)]] : [])),
      ),
    }
    const stored = await storeAsset(document, {path, mimeType: asset.mimeType, bytes})
    return json({document: stored})

    async function storeAsset(
      fields: {_id: string; _type: string},
      file: {path: string; mimeType: string; bytes: Uint8Array},
    ) {
      const existing = context.store.document(dataset, fields._id)
      if (existing) return existing
      const outcome = await context.writer.write({
        dataset,
        identity: {...identity, robot: true},
        apply: (write) => {
          const now = write.now
          const created = {...fields, _rev: write.transactionId, _createdAt: now, _updatedAt: now}
          write.documents.put(fields._id, created, {create: created}, 0)
          context.store.saveFile(dataset, file.path, file)
          return {value: created, publications: []}
        },
      })
      return outcome.value
    }
  })
}

/**
 * Uploaded files, at the address their document names, images in the size and format that the address asks for. Open to everyone,
 * as on the service. A name after the file's is for people and search engines: `…/<hash>-300x200.jpg/a-calm-room.jpg`.
 */
export function assetFileRoutes(context: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/:folder{images|files}/:project/:dataset/:file/:name?', async (c) => {
    const dataset = requireDataset(c.req.param('dataset'), null, context)
    const folder = c.req.param('folder')
    const path = `${folder}/${c.req.param('project')}/${dataset}/${c.req.param('file')}`
    const search = new URL(c.req.url).searchParams
    const file =
      folder === 'images'
        ? await context.images.image(dataset, path, search, c.req.header('accept') ?? '')
        : context.store.file(dataset, path)
    if (!file) throw new LakeError('not-found', `There is no file ${path}`)
    return sized(new Uint8Array(file.bytes), {
      'content-type': file.mimeType,
      'cache-control': 'public, max-age=31536000, immutable',
      ...(search.get('auto') === 'format' ? {vary: 'Accept'} : {}),
      ...(search.has('dl') ? {'content-disposition': attachment(search.get('dl') ?? '')} : {}),
      // An uploaded SVG or HTML file must not run as a page of this origin.
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    })
  })
}

/** Saved rather than shown, under a name of plain characters. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_').slice(0, 120)
  return plain === '' ? 'attachment' : `attachment; filename="${plain}"`
}

/** What the upload asks to be read: `meta=palette&meta=exif`, `meta=none`, or the usual. Where a picture was taken is never read. */
function factsOf(search: URLSearchParams): readonly ImageFact[] {
  const asked = search.getAll('meta').flatMap((list) => list.split(','))
  return asked.length === 0 ? usualFacts : imageFacts.filter((fact) => asked.includes(fact))
}

interface Upload {
  bytes: Uint8Array
  filename: string
  contentType: string
  facts: readonly ImageFact[]
}

interface DescribedAsset {
  folder: 'images' | 'files'
  file: string
  hash: string
  mimeType: string
  fields: {_id: string; _type: string; extension: string; metadata?: Record<string, unknown>}
}

async function describeImageAsset({bytes, facts}: Upload): Promise<DescribedAsset> {
  const {mimeType, extension, width, height, metadata} = await describeImage(bytes, facts)
  const hash = sha1(bytes)
  const name = `${hash}-${width}x${height}`
  const fields = {_id: `image-${name}-${extension}`, _type: 'sanity.imageAsset', extension, metadata}
  return {folder: 'images', file: `${name}.${extension}`, hash, mimeType, fields}
}

function describeFileAsset({bytes, filename, contentType}: Upload): DescribedAsset {
  const hash = sha1(bytes)
  const extension = /\.([a-z0-9]{1,10})$/i.exec(filename)?.[1]?.toLowerCase() ?? 'bin'
  const mimeType = /^[\w.+-]+\/[\w.+-]+/.exec(contentType)?.[0] ?? 'application/octet-stream'
  const fields = {_id: `file-${hash}-${extension}`, _type: 'sanity.fileAsset', extension}
  return {folder: 'files', file: `${hash}.${extension}`, hash, mimeType, fields}
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

function sourceOf(search: URLSearchParams): Record<string, unknown> {
  const id = search.get('sourceId')
  const name = search.get('sourceName')
  return id && name ? {source: {id, name, url: search.get('sourceUrl')}} : {}
}

/** Uploads from the Studio arrive at `<project>.localhost`, which Node cannot resolve; the address in the document can be. */
function publicOrigin(url: URL, projectId: string): string {
  return url.origin.replace(`//${projectId}.localhost`, '//localhost')
}
