import type {ImageFormat, ImageTransform} from './ImageTransform.ts'
import type {OutputFormat} from './transformImage.ts'

/** What a stored image is served as, by its media type. SVG stays what it is unless `fm` asks for pixels. */
const formatOfType: Readonly<Record<string, OutputFormat>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/tiff': 'tiff',
}

const asked: Readonly<Record<ImageFormat, OutputFormat>> = {jpg: 'jpeg', pjpg: 'jpeg', png: 'png', webp: 'webp'}

/**
 * The format of an answer: `fm` first, then with `auto=format` WebP where the reader says that it takes it, else that of the source.
 *
 * @param accept - The request's `Accept` header.
 * @returns `null` for a source that is only served as it is.
 */
export function outputFormat(transform: ImageTransform, mimeType: string, accept: string): OutputFormat | null {
  if (transform.format !== null) return asked[transform.format]
  const own = formatOfType[mimeType] ?? null
  return own !== null && own !== 'gif' && transform.autoFormat && accept.includes('image/webp') ? 'webp' : own
}
