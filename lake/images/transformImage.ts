import type {Sharp} from 'sharp'
import {LakeError} from '../LakeError.ts'
import type {ImageTransform} from './ImageTransform.ts'
import {layoutImage} from './layoutImage.ts'
import {loadSharp, MAX_PIXELS} from './loadSharp.ts'

/** Formats of an answer. */
export type OutputFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'tiff'

/** Quality where the URL names none, as the service has it. */
const QUALITY = 75

/**
 * Make an image as its URL asks for it. Nothing of what a camera wrote into the source (place, time, device) is in the answer.
 *
 * @throws {@link LakeError} `bad-request` for a source that cannot be read.
 */
export async function transformImage(
  bytes: Uint8Array,
  transform: ImageTransform,
  format: OutputFormat,
): Promise<Uint8Array> {
  const sharp = await loadSharp()
  try {
    const source = sharp(bytes, {limitInputPixels: MAX_PIXELS, failOn: 'error'})
    const {autoOrient: shown} = await source.metadata()
    const layout = layoutImage(shown, transform)
    const background = transform.background ?? {r: 255, g: 255, b: 255, alpha: hasAlpha(format) ? 0 : 1}
    const {size, canvas} = layout
    // Steps that sharp would put in an order of its own go through raw pixels, one after the other.
    const scaled = await source
      .autoOrient()
      .extract(layout.extract)
      .resize({...size, ...(layout.byEntropy ? {fit: 'cover', position: 'entropy'} : {fit: 'fill'})})
      .ensureAlpha()
      .raw()
      .toBuffer({resolveWithObject: true})
    let image = sharp(scaled.data, {raw: scaled.info})
    if (transform.flipHorizontal) image = image.flop()
    if (transform.flipVertical) image = image.flip()
    if (transform.blur > 0) image = image.blur(Math.max(0.3, transform.blur / 10))
    if (transform.sharpen > 0) image = image.sharpen({sigma: 0.5 + transform.sharpen / 50})
    if (transform.saturation !== 0) image = image.modulate({saturation: 1 + transform.saturation / 100})
    if (transform.invert) image = image.negate({alpha: false})
    image = image.extend({...margins(size, canvas, transform.pad), background})
    if (transform.orientation !== 0) image = image.rotate(transform.orientation)
    if (transform.background !== null || !hasAlpha(format)) image = image.flatten({background})
    return await encoded(image, format, transform).toBuffer()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LakeError('bad-request', `The image cannot be transformed: ${reason}`, {cause})
  }
}

const hasAlpha = (format: OutputFormat) => format !== 'jpeg'

/** What lies around an image on its canvas, and the padding around both. */
function margins(
  size: {width: number; height: number},
  canvas: {width: number; height: number} | null,
  pad: number,
): {left: number; right: number; top: number; bottom: number} {
  const across = Math.max(0, (canvas?.width ?? size.width) - size.width)
  const down = Math.max(0, (canvas?.height ?? size.height) - size.height)
  const left = Math.floor(across / 2)
  const top = Math.floor(down / 2)
  return {left: left + pad, right: across - left + pad, top: top + pad, bottom: down - top + pad}
}

function encoded(image: Sharp, format: OutputFormat, {quality, format: asked}: ImageTransform): Sharp {
  const share = Math.max(1, quality ?? QUALITY)
  switch (format) {
    case 'jpeg':
      return image.jpeg({quality: share, progressive: asked === 'pjpg'})
    case 'webp':
      return image.webp({quality: share})
    case 'avif':
      return image.avif({quality: share})
    case 'tiff':
      return image.tiff({quality: share})
    case 'gif':
      return image.gif()
    case 'png':
      return image.png()
  }
}
