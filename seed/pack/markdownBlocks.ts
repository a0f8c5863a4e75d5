import type {List, ListItem, PhrasingContent, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {citationLabels} from './citationLabels.ts'
import {inlineContent} from './inlineContent.ts'
import type {TextBlock} from './portableText.ts'
import type {Conversion} from './textProblem.ts'

/**
 * Plain Markdown as text blocks: paragraphs, headings of level 2 to 4, quotations and lists.
 *
 * What a page of a clinic has no place for (raw HTML, code, images, a heading of level 1) is reported, never dropped
 * in silence.
 */
export function markdownBlocks(markdown: string, firstLine: number, conversion: Conversion): TextBlock[] {
  const context = at(conversion, firstLine)
  // `[words][@key]` is a reference link in Markdown once `@key` is defined.
  const definitions = citationLabels(markdown).map((label) => `[${label}]: <cite:>`)
  const {children} = fromMarkdown([markdown, ...definitions].join('\n\n'))
  return children.flatMap((node) => blocksOf(node, context))
}

/** Positions of this part of the text as positions in the file. */
function at(conversion: Conversion, firstLine: number): Conversion {
  return {...conversion, report: (line, column, message) => conversion.report(line + firstLine - 1, column, message)}
}

function blocksOf(node: RootContent, conversion: Conversion): TextBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [block(conversion, node.children, {style: 'normal'})]
    case 'heading':
      if (node.depth >= 2 && node.depth <= 4) return [block(conversion, node.children, {style: `h${node.depth}`})]
      return refused(node, conversion, 'a heading of this level; expected ##, ### or ####')
    case 'blockquote':
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? [block(conversion, child.children, {style: 'blockquote'})]
          : refused(child, conversion, `${child.type} in a quotation`),
      )
    case 'list':
      return listBlocks(node, 1, conversion)
    case 'definition':
      return node.label?.startsWith('@') ? [] : refused(node, conversion, 'a link definition; write [words](address)')
    default:
      return refused(node, conversion, `${node.type}, which a page has no place for`)
  }
}

function listBlocks(list: List, level: number, conversion: Conversion): TextBlock[] {
  const listItem = list.ordered ? 'number' : 'bullet'
  return list.children.flatMap((item: ListItem) =>
    item.children.flatMap((child): TextBlock[] => {
      if (child.type === 'list') return listBlocks(child, level + 1, conversion)
      if (child.type !== 'paragraph') return refused(child, conversion, `${child.type} in a list`)
      return [block(conversion, child.children, {style: 'normal', listItem, level})]
    }),
  )
}

function block(
  conversion: Conversion,
  nodes: readonly PhrasingContent[],
  look: Pick<TextBlock, 'style' | 'listItem' | 'level'>,
): TextBlock {
  const _key = conversion.newKey()
  return {_key, _type: 'block', ...look, ...inlineContent(nodes, conversion)}
}

function refused(node: RootContent | ListItem['children'][number], conversion: Conversion, what: string): [] {
  const start = node.position?.start
  conversion.report(start?.line ?? 1, start?.column ?? 1, `this is ${what}`)
  return []
}
