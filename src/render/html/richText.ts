import {textOf, type StoredObject} from '../../storedValue.ts'
import {blockRenderers} from './blockRenderers.ts'
import {headingId} from './headingId.ts'
import {storedObjects} from '../../citations/storedObjects.ts'
import type {RenderContext} from './renderContext.ts'
import {renderSpans} from './spans.ts'

/** Portable Text as HTML. Kinds of block that this package does not know are left out with a warning. */
export function renderRichText(context: RenderContext, blocks: unknown): string {
  const lists: string[] = []
  let html = ''
  const closeLists = (depth: number) => {
    while (lists.length > depth) html += `</li></${lists.pop()}>`
  }
  for (const block of storedObjects(blocks)) {
    const type = textOf(block['_type'])
    const item = type === 'block' && block['listItem']
    if (item) {
      const tag = item === 'number' ? 'ol' : 'ul'
      // A level that nobody opened is not made up: the item goes one deeper at most.
      const level = Math.max(1, Math.min(Number(block['level']) || 1, lists.length + 1))
      closeLists(level)
      if (lists[level - 1] && lists[level - 1] !== tag) closeLists(level - 1)
      html += lists.length === level ? '</li><li>' : `<${tag}><li>`
      lists[level - 1] = tag
      html += renderSpans(context, block)
      continue
    }
    closeLists(0)
    if (type === 'block') {
      html += textBlock(context, block)
    } else if (Object.hasOwn(blockRenderers, type)) {
      html += blockRenderers[type]?.(context, block, renderRichText) ?? ''
    } else {
      context.warn('unknown-block', block['_key'], `A block of type "${type}" is not shown`)
    }
  }
  closeLists(0)
  return html
}

function textBlock(context: RenderContext, block: StoredObject): string {
  const style = textOf(block['style']) || 'normal'
  const words = renderSpans(context, block)
  if (!words) return ''
  if (style === 'blockquote') return `<blockquote><p>${words}</p></blockquote>`
  if (/^h[234]$/.test(style)) {
    const level = Math.min(Number(style[1]) + context.titleLevel - 1, 6)
    const text = storedObjects(block['children'])
      .map((span) => textOf(span['text']))
      .join('')
    const id = headingId(text, context.ids)
    context.toc.push({id, text, level})
    context.level = level
    return `<h${level} id="${id}">${words}</h${level}>`
  }
  if (style !== 'normal') context.warn('unknown-style', block['_key'], `The style "${style}" is shown as a paragraph`)
  return `<p>${words}</p>`
}
