import {escapeHtml} from '../escapeHtml.ts'
import {ASSET_ID} from '../imageUrl.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'

/**
 * An `img` for an asset id (`image-<hash>-<width>x<height>-<format>`), or `''` with a warning.
 *
 * It loads late, in about the size that the screen needs, and tells the image host nothing about the page.
 *
 * @see https://www.sanity.io/docs/apis-and-sdks/image-urls
 */
export function imageElement(
  {article, baseUrl, warn}: RenderContext,
  assetId: string,
  {alt, decorative, _key: key}: {alt?: unknown; decorative?: unknown; _key?: unknown},
): string {
  const [, name, width, height, format] = ASSET_ID.exec(assetId) ?? []
  const base = safeUrl(article.imageBaseUrl)
  if (!name || !base) return warn('missing-image', key, assetId)
  if (!alt && !decorative) warn('missing-alt', key, assetId)
  const source = escapeHtml(`${base[0] === '/' ? baseUrl : ''}${base}${name}.${format}`)
  // The text is 42rem wide, and screens have up to three dots a pixel.
  const widths = [480, 960, 1440].filter((each) => each < Number(width)).concat(Number(width))
  const set = widths.map((each) => `${source}?w=${each} ${each}w`)
  return `<img src="${source}" srcset="${set}" sizes="auto, 42rem" alt="${decorative ? '' : escapeHtml(alt)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer">`
}
