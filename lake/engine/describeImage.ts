import {LakeError} from '../LakeError.ts'

export interface ImageDescription {
  mimeType: string
  extension: string
  width: number
  height: number
  /** The `metadata` of an image asset: dimensions, transparency and a tiny preview. */
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
 * Look at an image.
 *
 * @throws {@link LakeError} `bad-request` for bytes that are no image; `missing-package` where sharp is not installed.
 */
export async function describeImage(bytes: Uint8Array): Promise<ImageDescription> {
  const sharp = await loadSharp()
  try {
    const image = sharp(bytes)
    const {format, width, height, orientation = 1, hasAlpha = false} = await image.metadata()
    const kind = mimeTypes[format]
    if (!kind) throw new Error(`the format ${format} is not supported`)
    const isTurned = orientation >= 5
    const size = isTurned ? {width: height, height: width} : {width, height}
    const preview = await sharp(bytes).rotate().resize({width: 20}).png().toBuffer()
    return {
      ...kind,
      ...size,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', ...size, aspectRatio: size.width / size.height},
        lqip: `data:image/png;base64,${preview.toString('base64')}`,
        hasAlpha,
        isOpaque: !hasAlpha,
      },
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('bad-request', `The upload is not an image that can be read: ${reason}`, {cause})
  }
}

async function loadSharp() {
  try {
    const {default: sharp} = await import('sharp')
    return sharp
  } catch (cause) {
    throw new LakeError('missing-package', 'Uploading images needs the package "sharp": npm install --save-dev sharp', {
      cause,
    })
  }
}
