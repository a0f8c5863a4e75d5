import type {Conversion} from './textProblem.ts'

/** `::: careCard urgent "Get help today if"` */
export interface Fence {
  kind: string
  variant: string
  title: string
  line: number
}

export interface Part {
  /** `null` for plain Markdown. */
  fence: Fence | null
  text: string
  firstLine: number
}

const OPENING = /^:::\s*([A-Za-z]+)(?:\s+([a-z][a-z-]*))?(?:\s+"([^"]*)")?\s*$/
const CLOSING = /^:::\s*$/

/** Splits Markdown at its `:::` fences. Fences do not nest. */
export function fencedParts(markdown: string, firstLine: number, {report}: Pick<Conversion, 'report'>): Part[] {
  const parts: Part[] = []
  let open: Part = {fence: null, text: '', firstLine}
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const number = firstLine + index
    if (!line.startsWith(':::')) {
      open.text += `${line}\n`
      continue
    }
    const opening = OPENING.exec(line)
    if (opening && open.fence) report(number, 1, `"${line}" opens inside the block of line ${open.fence.line}`)
    if (!opening && !CLOSING.test(line)) {
      report(number, 1, `"${line}" is not understood; expected ::: careCard urgent "Title", or ::: to close`)
    }
    if (CLOSING.test(line) && !open.fence) report(number, 1, 'this ::: closes nothing')
    parts.push(open)
    const fence = opening && {kind: opening[1] ?? '', variant: opening[2] ?? '', title: opening[3] ?? '', line: number}
    open = {fence, text: '', firstLine: number + 1}
  }
  if (open.fence) report(open.fence.line, 1, `::: ${open.fence.kind} is never closed; expected a line with :::`)
  return [...parts, open].filter(({fence, text}) => fence !== null || text.trim() !== '')
}
