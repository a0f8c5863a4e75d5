import type {Metadata} from 'sharp'
import {LakeError} from '../LakeError.ts'
import {loadSharp, MAX_PIXELS} from './loadSharp.ts'

/** What an upload may ask to be read from an image. */
export const imageFacts = ['lqip', 'blurhash', 'palette', 'exif', 'image'] as const
export type ImageFact = (typeof imageFacts)[number]

/** Read unless the upload says otherwise, as on the service. What a camera wrote is only read when it is asked for. */
export const usualFacts: readonly ImageFact[] = ['lqip', 'blurhash', 'palette']

export interface ImageDescription {
  mimeType: string
  extension: string
  width: number
  height: number
  /** The `metadata` of an image asset: dimensions, transparency and the facts that were asked for. */
  metadata: Record<string, unknown>
}

const mimeTypes: Record<string, {mimeType: string; extension: string}> = {
  jpeg: {mimeType: 'image/jpeg', extension: 'jpg'},
  png: {mimeType: 'image/png', extension: 'png'},
  webp: {mimeType: 'image/webp', extension: 'webp'},
  gif: {mimeType: 'image/gif', extension: 'gif'},
  svg: {mimeType: 'image/svg+xml', extension: 'svg'},
  heif: {mimeType: 'image/avif', extension: 'avif'},
  tiff: {mimeType: 'image/tiff', extension: 'tif'},
}

/**
 * Look at an image. Where it was taken is never among the facts.
 *
 * @throws {@link LakeError} `bad-request` for bytes that are no image, are broken or hold more pixels than a photograph;
 *   `missing-package` where sharp is not installed.
 */
export async function describeImage(
  bytes: Uint8Array,
  facts: readonly ImageFact[] = usualFacts,
): Promise<ImageDescription> {
  const sharp = await loadSharp()
  try {
    const open = () => sharp(bytes, {limitInputPixels: MAX_PIXELS, failOn: 'error'})
    const found = await open().metadata()
    const kind = mimeTypes[found.format]
    if (!kind) throw new Error(`the format ${found.format} is not supported`)
    const {width, height} = found.autoOrient
    // Every pixel is unpacked here, so that a file which breaks off is refused now and not on a reader's page.
    const small = await open()
      .autoOrient()
      .resize({width: 64, height: 64, fit: 'inside'})
      .ensureAlpha()
      .raw()
      .toBuffer({
        resolveWithObject: true,
      })
    const hasAlpha = found.hasAlpha ?? false
    const has = (fact: ImageFact) => facts.includes(fact)
    const [preview, hash, palette, camera] = await Promise.all([
      has('lqip') ? previewOf() : null,
      has('blurhash') ? blurHashOf() : null,
      has('palette') ? import('./paletteOf.ts').then(({paletteOf}) => paletteOf(small.data)) : null,
      has('exif') || has('image') ? cameraFacts(found, has) : null,
    ])
    return {
      ...kind,
      width,
      height,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
        hasAlpha,
        isOpaque: found.hasAlpha ? small.data.every((value, at) => at % 4 !== 3 || value === 255) : true,
        ...(preview === null ? {} : {lqip: preview}),
        ...(hash === null ? {} : {blurHash: hash}),
        ...(palette === null ? {} : {palette}),
        ...camera,
      },
    }

    async function previewOf(): Promise<string> {
      const tiny = await sharp(small.data, {raw: small.info}).resize({width: 20}).png().toBuffer()
      return `data:image/png;base64,${tiny.toString('base64')}`
    }

    async function blurHashOf(): Promise<string> {
      const {encode} = await import('blurhash')
      return encode(new Uint8ClampedArray(small.data), small.info.width, small.info.height, 4, 3)
    }
  } catch (cause) {
    if (cause instanceof LakeError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('bad-request', `The upload is not an image that can be read: ${reason}`, {cause})
  }
}

async function cameraFacts(found: Metadata, has: (fact: ImageFact) => boolean): Promise<Record<string, unknown>> {
  if (!found.exif) return {}
  const {cameraTags} = await import('./cameraTags.ts')
  const {exif, image} = cameraTags(found.exif)
  return {...(has('exif') && exif ? {exif} : {}), ...(has('image') && image ? {image} : {})}
}
