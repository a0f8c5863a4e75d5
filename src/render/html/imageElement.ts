import {textOf} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'

/**
 * An `img` for an asset id (`image-<hash>-<width>x<height>-<format>`), or `''` with a warning.
 *
 * It loads late and tells the image host nothing about the page.
 */
export function imageElement(
  context: RenderContext,
  assetId: string,
  {alt, decorative, _key}: {alt?: unknown; decorative?: unknown; _key?: unknown},
): string {
  const {article, baseUrl} = context
  const [, hash, width, height, format] = /^image-([\da-z]+)-(\d+)x(\d+)-([a-z]+)$/i.exec(assetId) ?? []
  const base = safeUrl(article.imageBaseUrl)
  if (!hash || !base) {
    context.warn(
      'missing-image',
      _key,
      `The image "${assetId}" is not shown; expected an image asset and a base address`,
    )
    return ''
  }
  if (!alt && decorative !== true) context.warn('missing-alt', _key, `The image "${assetId}" has no description`)
  const source = `${base[0] === '/' ? baseUrl : ''}${base}${hash}-${width}x${height}.${format}`
  const words = decorative === true ? '' : escapeHtml(textOf(alt))
  return `<img src="${escapeHtml(source)}" alt="${words}" width="${width}" height="${height}" loading="lazy" decoding="async" referrerpolicy="no-referrer">`
}
