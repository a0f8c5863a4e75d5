import type {SourcePage} from './SourcePage.ts'

/** A text file as a page: its first line is the title, blank lines part paragraphs, and typed lists are lists. */
export function plainTextPage(text: string, source: string): SourcePage {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .split(/\n[ \t]*\n+/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block.trim() !== '')
  const html = blocks.map((block, index) => blockHtml(block, index)).join('\n')
  return {source, html}
}

const item = /^[ \t]*(?:[-*•–·]|\(?\d{1,3}[.)])[ \t]+/

function blockHtml(block: string, index: number): string {
  const lines = block.split('\n')
  const [first = '', second = ''] = lines
  const underlined = lines.length >= 2 && /^[ \t]*(={3,}|-{3,})[ \t]*$/.test(second)
  if (underlined) {
    const level = index === 0 ? 'h1' : second.includes('=') ? 'h2' : 'h3'
    const rest = lines.slice(2).join('\n')
    return `<${level}>${escapeHtml(first.trim())}</${level}>${rest.trim() === '' ? '' : blockHtml(rest, index + 1)}`
  }
  if (index === 0 && lines.length === 1 && first.trim().length <= 120 && !/[.!:;,]$/.test(first.trim()))
    return `<h1>${escapeHtml(first.trim())}</h1>`
  if (lines.length === 1 && isTypedHeading(first.trim())) return `<h2>${escapeHtml(first.trim())}</h2>`
  const start = lines.findIndex((line) => item.test(line))
  if (start >= 0 && (start > 0 || lines.filter((line) => item.test(line)).length > 0)) {
    const lead = lines.slice(0, start).join('\n')
    return `${lead.trim() === '' ? '' : paragraph(lead)}${listHtml(lines.slice(start))}`
  }
  return paragraph(block)
}

/** Short, without an end, and in capitals or the name of a part that texts have. */
const isTypedHeading = (line: string): boolean =>
  line.length <= 70 &&
  !/[.,;]$/.test(line) &&
  ((/\p{Lu}/u.test(line) && line === line.toUpperCase() && /\p{L}{3}/u.test(line)) ||
    /^(references?|sources?|bibliography|further reading|works cited|disclaimer)\s*:?$/i.test(line))

/** Lines go on in the paragraph; an address or short line keeps its break. */
const paragraph = (text: string): string =>
  `<p>${escapeHtml(text.replace(/[ \t]*\n[ \t]*/g, (_break, at: number) => (isShort(text, at) ? '\u0000' : ' '))).replaceAll('\u0000', '<br>')}</p>`

const isShort = (text: string, at: number): boolean =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim().length < 45

function listHtml(lines: readonly string[]): string {
  const items: {text: string; indent: number; number: string | null}[] = []
  for (const line of lines) {
    const lead = item.exec(line)
    if (lead) {
      const number = /(\d{1,3})[.)]/.exec(lead[0])?.[1] ?? null
      items.push({text: line.slice(lead[0].length), indent: line.length - line.trimStart().length, number})
    } else {
      const last = items.at(-1)
      if (last) last.text += ` ${line.trim()}`
    }
  }
  const outer = items[0]?.indent ?? 0
  const tag = items[0]?.number == null ? 'ul' : 'ol'
  const parts = items.map(({text, indent, number}) => {
    const value = number !== null && tag === 'ol' ? ` value="${Number(number)}"` : ''
    // A list inside, one level for each that is further in.
    return indent > outer + 1 ? `<ul><li>${escapeHtml(text)}</li></ul>` : `<li${value}>${escapeHtml(text)}</li>`
  })
  return `<${tag}>${parts.join('')}</${tag}>`
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
