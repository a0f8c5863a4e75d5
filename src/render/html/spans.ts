import {storedObjects} from '../../citations/storedObjects.ts'
import {listOf, refOf, type StoredObject} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {citationMarker} from './citationMarker.ts'
import {contactLinks} from './contactLinks.ts'
import {readableDate} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'

/** The words of a text block with their marks, citation numbers and crisis numbers. */
export function renderSpans(context: RenderContext, block: StoredObject): string {
  const open: string[] = []
  let html = ''
  const openOnly = (wanted: readonly string[]) => {
    let same = 0
    while (same < open.length && open[same] === wanted[same]) same++
    while (open.length > same) html += `</${open.pop()?.split(' ')[0]}>`
    for (const tag of wanted.slice(same)) {
      html += `<${tag}>`
      open.push(tag)
    }
  }
  for (const child of storedObjects(block['children'])) {
    const {text} = child
    const uses = context.citations.markers.get(child)
    if (typeof text === 'string') {
      const words = uses ? text.trimEnd() : text
      openOnly(words ? tagsOf(context, child, block) : [])
      html += escapeHtml(words).replaceAll('\n', '<br>')
    } else {
      openOnly([])
      html += inlineObject(context, child)
    }
    if (!uses) continue
    // A link may not hold another: the numbers stand after everything that is open, before the space.
    openOnly([])
    html += citationMarker(uses) + (/\s+$/.exec(`${text}`)?.[0] ?? '')
    for (const {anchor} of uses) context.printed.add(anchor)
  }
  openOnly([])
  return html
}

/** Opening tags around a span, links outermost; an order of our own, so neighbours share what they can. */
function tagsOf(context: RenderContext, span: StoredObject, block: StoredObject): string[] {
  const marks = listOf(span['marks'])
  const tags = ['strong', 'em'].filter((name) => marks.includes(name))
  for (const mark of marks) {
    if (mark === 'strong' || mark === 'em') continue
    const {_type: type, href} = storedObjects(block['markDefs']).find((each) => each['_key'] === mark) ?? {}
    const url = type === 'link' && safeUrl(href)
    if (url) {
      const address = escapeHtml(url[0] === '/' ? context.baseUrl + url : url)
      return [`a href="${address}"${/^http/i.test(url) ? ' rel="noreferrer"' : ''}`, ...tags]
    }
    if (type === 'link') context.warn('unsafe-url', block['_key'], href)
    else if (type !== 'cite') context.warn('unknown-mark', block['_key'], mark)
  }
  return tags
}

/** A `crisisNumber` as a link; `''` with a warning for anything that cannot be shown. */
function inlineObject(
  {article, warn}: RenderContext,
  {_type: type, _key: key, resource, channel}: StoredObject,
): string {
  if (type !== 'crisisNumber') {
    warn('unknown-inline', key, type)
    return ''
  }
  const {crisisNumbers, crisisResources} = article
  const id = refOf(resource)
  const line = [...crisisResources, ...crisisNumbers].find((each) => each.id === id)
  const checked = readableDate(line?.verifiedOn)
  const links = line && contactLinks(line, checked && ` title="Last checked ${checked}"`)
  const link = links?.[channel === 'sms' || channel === 'chat' ? channel : 'phone']
  if (!link) warn('missing-crisis-resource', key, id)
  // The box gives the date of the numbers in it; one that only the text names says it here.
  const isInBox = line && crisisResources.includes(line)
  return `${link || ''}${link && checked && !isInBox ? ` (last checked ${checked})` : ''}`
}
