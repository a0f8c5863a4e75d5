import type {RenderableArticle} from '../../src/articlePage.ts'
import {articleCss} from '../../src/render/html/articleCss.ts'
import {printDetails} from '../../src/render/html/printDetails.ts'
import {renderArticle} from '../../src/render/html/renderArticle.ts'
import {escapeHtml} from '../../src/render/escapeHtml.ts'

/** How a page is looked at. */
export interface PreviewLook {
  scheme: 'light' | 'dark'
  /** `print`: as on paper. */
  medium: 'screen' | 'print'
}

/** Nothing loads in the frame but its own styles and the images of the Content Lake. */
const policy = (imageBaseUrl: string | null) =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src ${imageBaseUrl && URL.canParse(imageBaseUrl) ? new URL(imageBaseUrl).origin : "'none'"}`

/**
 * A whole page for the `srcdoc` of a sandboxed frame: the article as the package renders it for any site, in the look
 * that is asked for whatever the staff member's own screen prefers.
 *
 * @param url - Full address of the page, printed at its foot.
 */
export function previewDocument(article: RenderableArticle, url: string, look: PreviewLook): string {
  const {html} = renderArticle(article)
  return `<!doctype html>
<html lang="${escapeHtml(article.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(article.imageBaseUrl))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.title)}</title>
<style>${styles(look)}</style>
</head>
<body>
${html}
${printDetails(article, {url})}
</body>
</html>`
}

function styles({scheme, medium}: PreviewLook): string {
  const isDark = scheme === 'dark' && medium === 'screen'
  const frame = `html { color-scheme: ${isDark ? 'dark' : 'light'}; background: ${isDark ? '#16181b' : '#fff'}; }
body { margin: 0; padding: 1rem; font-family: system-ui, sans-serif; }
${medium === 'print' ? 'body { padding: 2rem 3rem; font-family: Georgia, serif; }' : ''}`
  return `${frame}\n${asLooked(articleCss, isDark, medium)}`
}

/** The style sheet with what it asks of the screen answered as the look says. */
export function asLooked(css: string, isDark: boolean, medium: PreviewLook['medium']): string {
  const holds = (isTrue: boolean) => (isTrue ? '@media all' : '@media not all')
  return css
    .replaceAll('@media screen and (prefers-color-scheme: dark)', holds(isDark))
    .replaceAll('@media screen', holds(medium === 'screen'))
    .replaceAll('@media print', holds(medium === 'print'))
    .replaceAll('color-scheme: light dark', `color-scheme: ${isDark ? 'dark' : 'light'}`)
}
