import {storedObjects} from '../../citations/storedObjects.ts'
import {textOf, type StoredObject} from '../../storedValue.ts'
import {element} from './element.ts'
import {headingElement} from './headingElement.ts'
import {headingId} from './headingId.ts'
import type {RenderContext} from './renderContext.ts'
import {renderSpans} from './spans.ts'

export type BlockRenderer = (context: RenderContext, block: StoredObject) => string

/** Portable Text as HTML. Kinds of block without a renderer are left out with a warning; text inside blocks has none. */
export function renderRichText(
  context: RenderContext,
  blocks: unknown,
  renderers: Readonly<Record<string, BlockRenderer>> = {},
): string {
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
      if (lists[level - 1] !== tag) closeLists(level - 1)
      html += lists.length === level ? '</li><li>' : `<${tag}><li>`
      lists[level - 1] = tag
      html += renderSpans(context, block)
      continue
    }
    closeLists(0)
    const render = Object.hasOwn(renderers, type) ? renderers[type] : type === 'block' && textBlock
    html += render ? render(context, block) : context.warn('unknown-block', block['_key'], type)
  }
  closeLists(0)
  return html
}

function textBlock(context: RenderContext, block: StoredObject): string {
  const {titleLevel, toc, printed, warn} = context
  const style = textOf(block['style']) || 'normal'
  const words = renderSpans(context, block)
  if (words && /^h[234]$/.test(style)) {
    const level = Math.min(Number(style[1]) + titleLevel - 1, 6)
    const text = storedObjects(block['children'])
      .map((span) => textOf(span['text']))
      .join('')
    const id = headingId(text, printed)
    toc.push({id, text, level})
    context.level = level
    return headingElement(level, words, ` id="${id}"`)
  }
  const isQuote = style === 'blockquote'
  if (!isQuote && style !== 'normal') warn('unknown-style', block['_key'], style)
  const paragraph = element('p', words)
  return isQuote ? element(style, paragraph) : paragraph
}
