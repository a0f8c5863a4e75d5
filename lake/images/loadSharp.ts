import {LakeError} from '../LakeError.ts'

/** The most pixels of an image that is read: a photograph of 100 megapixels. */
export const MAX_PIXELS = 100_000_000

/**
 * The image library, an optional peer: loaded with the first image.
 *
 * @throws {@link LakeError} `missing-package` where it is not installed.
 */
export async function loadSharp() {
  try {
    const {default: sharp} = await import('sharp')
    return sharp
  } catch (cause) {
    throw new LakeError('missing-package', 'Images need the package "sharp": npm install --save-dev sharp', {cause})
  }
}
