import {hasClass, type HtmlElement, type HtmlNode} from './htmlTree.ts'

/** How one format of lines spells the parts of a page. Words come in as `text` has made them. */
export interface BlockWriter {
  text(words: string): string
  strong(words: string): string
  em(words: string): string
  link(words: string, address: string): string
  image(alt: string, address: string): string
  /** The numbers of a citation, `1–3,7`. */
  citation(numbers: string): string
  /** The lines of a paragraph; more than one where the text has breaks. None is empty. */
  paragraph(lines: readonly string[]): string
  heading(level: number, words: string): string
  /** What must be read first. */
  notice(words: string): string
  quote(block: string): string
  /** Cells row by row, each on one line; the first row holds the headings where `hasHead`. */
  table(rows: readonly (readonly string[])[], hasHead: boolean): string
}

const inlineTags = new Set(['a', 'strong', 'em', 'b', 'i', 'sup', 'sub', 'span', 'small', 'time', 'br', 'img'])
const isInline = (node: HtmlNode): boolean => typeof node === 'string' || inlineTags.has(node.tag)

/** The blocks of a page, each without an empty line inside it. */
export function writeBlocks(nodes: readonly HtmlNode[], writer: BlockWriter): string[] {
  const blocks: string[] = []
  let run: HtmlNode[] = []
  const endRun = () => {
    const lines = linesOf(inline(run, writer))
    if (lines[0]) blocks.push(writer.paragraph(lines))
    run = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) {
      run.push(node)
      continue
    }
    endRun()
    blocks.push(...block(node, writer))
  }
  endRun()
  return blocks
}

function block(element: HtmlElement, writer: BlockWriter): string[] {
  const {tag, children} = element
  if (/^h\d$/.test(tag)) return [writer.heading(Number(tag[1]), oneLine(inline(children, writer)))]
  if (hasClass(element, 'cc-notice')) return [writer.notice(oneLine(inline(children, writer)))]
  if (tag === 'ul' || tag === 'ol') return [list(element, writer)]
  if (tag === 'blockquote') return [writer.quote(writeBlocks(children, writer).join('\n\n'))]
  if (tag === 'table') return table(element, writer)
  return writeBlocks(children, writer)
}

function list({tag, children}: HtmlElement, writer: BlockWriter): string {
  const items = children.filter((child) => typeof child !== 'string')
  return items
    .map((item, at) => {
      const marker = tag === 'ol' ? `${at + 1}. ` : '- '
      const lines = writeBlocks(item.children, writer).join('\n').split('\n')
      return lines.map((line, at) => (at ? ' '.repeat(marker.length) : marker) + line).join('\n')
    })
    .join('\n')
}

function table(element: HtmlElement, writer: BlockWriter): string[] {
  const parts = element.children.filter((child) => typeof child !== 'string')
  const caption = parts.filter(({tag}) => tag === 'caption').map(({children}) => linesOf(inline(children, writer)))
  const rows = parts
    .filter(({tag}) => tag !== 'caption')
    .flatMap(({children}) => children)
    .map((row) => (typeof row === 'string' ? [] : row.children).map((cell) => cellWords(cell, writer)))
  return [
    ...caption.map(writer.paragraph),
    writer.table(
      rows,
      parts.some(({tag}) => tag === 'thead'),
    ),
  ]
}

const cellWords = (cell: HtmlNode, writer: BlockWriter): string =>
  oneLine(inline(typeof cell === 'string' ? [cell] : cell.children, writer))

const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const oneLine = (words: string): string => linesOf(words).join(' ')

function inline(nodes: readonly HtmlNode[], writer: BlockWriter): string {
  return nodes.map((node) => inlineNode(node, writer)).join('')
}

function inlineNode(node: HtmlNode, writer: BlockWriter): string {
  if (typeof node === 'string') return writer.text(node.replace(/[\s\u0085\u2028\u2029]+/g, ' '))
  const {tag, attributes, children} = node
  const words = () => inline(children, writer)
  if (tag === 'br') return '\n'
  if (tag === 'img') return writer.image(attributes['alt'] ?? '', attributes['src'] ?? '')
  if (hasClass(node, 'cc-cite')) return writer.citation(words())
  if (tag === 'strong' || tag === 'b') return writer.strong(words())
  if (tag === 'em' || tag === 'i') return writer.em(words())
  if (tag !== 'a') return words()
  const address = attributes['href'] ?? ''
  // Ways around the page mean nothing where there is no page: back to the text, to the crisis box.
  if (attributes['role'] === 'doc-backlink' || address.startsWith('#cc-')) return ''
  return address.startsWith('#') ? words() : writer.link(words(), address)
}
