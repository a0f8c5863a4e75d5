import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import type {TocEntry} from './renderContext.ts'

/**
 * The table of contents of an article as a `nav`, each heading a link to its place; `''` for fewer than two headings.
 * Deeper headings stand in a list of their own under the one before them.
 *
 * @example
 * const {html, toc} = renderArticle(article)
 * const page = tableOfContents(toc) + html
 */
export function tableOfContents(toc: readonly TocEntry[], title = 'On this page'): string {
  if (toc.length < 2) return ''
  return element(
    'nav',
    `<p id="cc-contents">${escapeHtml(title)}</p>${list(toc)}`,
    ' class="cc-contents" aria-labelledby="cc-contents"',
  )
}

function list(entries: readonly TocEntry[]): string {
  let html = ''
  for (let at = 0, next = 0; at < entries.length; at = next) {
    const {id = '', text = '', level = 0} = entries[at] ?? {}
    next = at + 1
    while ((entries[next]?.level ?? 0) > level) next++
    html += `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a>${list(entries.slice(at + 1, next))}</li>`
  }
  return element('ul', html)
}
