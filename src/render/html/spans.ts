import {markOf} from '../../citations/markOf.ts'
import {storedObjects} from '../../citations/storedObjects.ts'
import {fieldOf, listOf, refOf, textOf, type StoredObject} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {citationMarker} from './citationMarker.ts'
import {contactLinks} from './contactLinks.ts'
import {readableDate} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'

/** The words of a text block with their marks, citation numbers and crisis numbers. */
export function renderSpans(context: RenderContext, block: StoredObject): string {
  let open: readonly string[] = []
  let html = ''
  const openOnly = (wanted: readonly string[]) => {
    if (open === wanted) return
    let same = 0
    while (same < open.length && open[same] === wanted[same]) same++
    // Only a link has attributes.
    for (const tag of open.slice(same).reverse()) html += `</${tag.split(' ')[0]}>`
    for (const tag of wanted.slice(same)) html += `<${tag}>`
    open = wanted
  }
  for (const child of storedObjects(block['children'])) {
    const {text} = child
    const isText = typeof text === 'string'
    openOnly(isText && text ? tagsOf(context, child, block) : NONE)
    const uses = context.citations.markers.get(child)
    const words = isText ? (uses ? text.trimEnd() : text) : ''
    const escaped = isText ? escapeHtml(words) : inlineObject(context, child)
    html += escaped.includes('\n') ? escaped.replaceAll('\n', '<br>') : escaped
    if (!uses) continue
    // A link may not hold another: the numbers stand after everything that is open, before the space.
    openOnly(NONE)
    html += citationMarker(uses) + (isText ? text.slice(words.length) : '')
    for (const {anchor} of uses) context.printed.add(anchor)
  }
  openOnly(NONE)
  return html
}

const NONE: readonly string[] = []

/** Opening tags around a span, links outermost; an order of our own, so neighbours share what they can. */
function tagsOf(context: RenderContext, span: StoredObject, block: StoredObject): readonly string[] {
  const marks = listOf(span['marks'])
  if (!marks.length) return NONE
  const tags = ['strong', 'em'].filter((name) => marks.includes(name))
  for (const mark of marks) {
    if (tags.includes(textOf(mark))) continue
    const definition = markOf(block, mark)
    const type = fieldOf(definition, '_type')
    if (type === 'cite') continue
    const href = fieldOf(definition, 'href')
    const url = type === 'link' && safeUrl(href)
    if (url) {
      const address = escapeHtml(url[0] === '/' ? context.baseUrl + url : url)
      return [`a href="${address}"${/^http/i.test(url) ? ' rel="noreferrer"' : ''}`, ...tags]
    }
    const isLink = type === 'link'
    context.warn(isLink ? 'unsafe-url' : 'unknown-mark', block['_key'], isLink ? href : mark)
  }
  return tags
}

/** A `crisisNumber` as a link; `''` with a warning for anything that cannot be shown. */
function inlineObject(
  {article, warn}: RenderContext,
  {_type: type, _key: key, resource, channel}: StoredObject,
): string {
  if (type !== 'crisisNumber') return warn('unknown-inline', key, type)
  const {crisisNumbers, crisisResources} = article
  const id = refOf(resource)
  const line = [...crisisResources, ...crisisNumbers].find((each) => each.id === id)
  const link = line && contactLinks(line)[channel === 'sms' || channel === 'chat' ? channel : 'phone']
  if (!link) return warn('missing-crisis-resource', key, id)
  // The box gives the date of the numbers in it; one that only the text names says it here.
  const checked = !crisisResources.includes(line) && readableDate(line.verifiedOn)
  return link + (checked ? ` (last checked ${checked})` : '')
}
