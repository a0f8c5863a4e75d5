import {refOf, textOf, type StoredObject} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {citationMarker} from './citationMarker.ts'
import {contactLinks} from './contactLinks.ts'
import {readableDate} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'
import {storedObjects} from '../../citations/storedObjects.ts'

/** The words of a text block with their marks, citation numbers and crisis numbers. */
export function renderSpans(context: RenderContext, block: StoredObject): string {
  const open: string[] = []
  let html = ''
  const openOnly = (wanted: readonly string[]) => {
    let same = 0
    while (same < open.length && open[same] === wanted[same]) same++
    while (open.length > same) html += `</${open.pop()?.split(' ')[0]}>`
    for (const element of wanted.slice(same)) {
      html += `<${element}>`
      open.push(element)
    }
  }
  for (const child of storedObjects(block['children'])) {
    const inline = typeof child['text'] === 'string' ? null : inlineObject(context, child)
    if (inline === null) openOnly(elementsOf(context, child, block))
    else if (inline) openOnly([])
    const uses = context.citations.markers.get(child)
    const text = textOf(child['text'])
    const words = uses ? text.trimEnd() : text
    html += inline ?? escapeHtml(words).replaceAll('\n', '<br>')
    if (!uses) continue
    // A link may not hold another: the number stands after everything that is open.
    openOnly([])
    html += citationMarker(uses) + text.slice(words.length)
    for (const use of uses) context.printed.add(use)
  }
  openOnly([])
  return html
}

/** Opening tags around a span, links outermost; an order of our own, so neighbours share what they can. */
function elementsOf(context: RenderContext, span: StoredObject, block: StoredObject): string[] {
  const marks = Array.isArray(span['marks']) ? span['marks'] : []
  if (!marks.length) return []
  const elements: string[] = []
  for (const mark of marks) {
    if (mark === 'strong' || mark === 'em') continue
    const definition = storedObjects(block['markDefs']).find((each) => each['_key'] === mark)
    if (definition?.['_type'] === 'link') {
      const tag = linkTag(context, definition['href'], block['_key'])
      if (tag) elements[0] ??= tag
    } else if (definition?.['_type'] !== 'cite') {
      context.warn(
        'unknown-mark',
        block['_key'],
        `The mark "${textOf(mark)}" is not shown; expected strong, em, link or cite`,
      )
    }
  }
  return [...elements, ...['strong', 'em'].filter((name) => marks.includes(name))]
}

function linkTag(context: RenderContext, href: unknown, key: unknown): string {
  const url = safeUrl(href)
  if (!url) {
    context.warn(
      'unsafe-url',
      key,
      `The link to "${textOf(href)}" is left out; expected https, mailto, tel, sms or a path on this site`,
    )
    return ''
  }
  const address = escapeHtml(url[0] === '/' ? context.baseUrl + url : url)
  return `a href="${address}"${/^http/i.test(url) ? ' rel="noreferrer"' : ''}`
}

/** A `crisisNumber` as a link; `''` with a warning for anything that cannot be shown. */
function inlineObject(context: RenderContext, child: StoredObject): string {
  const key = child['_key']
  if (child['_type'] !== 'crisisNumber') {
    context.warn(
      'unknown-inline',
      key,
      `The inline object "${textOf(child['_type'])}" is not shown; expected crisisNumber`,
    )
    return ''
  }
  const {crisisNumbers, crisisResources} = context.article
  const id = refOf(child['resource'])
  const resource = [...crisisNumbers, ...crisisResources].find((each) => each.id === id)
  const checked = readableDate(resource?.verifiedOn)
  const links = resource && contactLinks(resource, checked && ` title="Last checked ${checked}"`)
  const channel = child['channel']
  const link = links && (channel === 'sms' ? links.sms : channel === 'chat' ? links.chat : links.phone)
  if (!link) {
    context.warn(
      'missing-crisis-resource',
      key,
      `The crisis number of "${id}" is not shown: no such resource, or not by ${textOf(channel) || 'phone'}`,
    )
    return ''
  }
  // The box gives the date of the numbers in it; one that only the text names says it here.
  const inBox = crisisResources.some((each) => each.id === id)
  return inBox || !checked ? link : `${link} (last checked ${checked})`
}
