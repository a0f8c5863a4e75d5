import {escapeHtml} from '../escapeHtml.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'

/**
 * An `img` for an asset id (`image-<hash>-<width>x<height>-<format>`), or `''` with a warning.
 *
 * It loads late and tells the image host nothing about the page.
 */
export function imageElement(
  {article, baseUrl, warn}: RenderContext,
  assetId: string,
  {alt, decorative, _key: key}: {alt?: unknown; decorative?: unknown; _key?: unknown},
): string {
  const [, name, width, height, format] = /^image-(\w+-(\d+)x(\d+))-(\w+)$/.exec(assetId) ?? []
  const base = safeUrl(article.imageBaseUrl)
  if (!name || !base) {
    warn('missing-image', key, assetId)
    return ''
  }
  if (!alt && !decorative) warn('missing-alt', key, assetId)
  const source = escapeHtml(`${base[0] === '/' ? baseUrl : ''}${base}${name}.${format}`)
  return `<img src="${source}" alt="${decorative ? '' : escapeHtml(alt)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer">`
}
