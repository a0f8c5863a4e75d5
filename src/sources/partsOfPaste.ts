import type {BibliographyFormat} from './parseBibliography.ts'

/** Lines of a pasted text that are read together. */
export interface PartOfPaste {
  /** `null` for identifiers and whatever else stands around bibliographies. */
  format: BibliographyFormat | null
  lines: string[]
  /** How many lines of the whole text stand before it. */
  linesBefore: number
}

/** How a bibliography begins. */
const beginnings: readonly (readonly [BibliographyFormat, RegExp])[] = [
  ['ris', /^\s{0,99}TY {1,3}- /],
  ['nbib', /^PMID {0,3}- /],
  ['bibtex', /^\s{0,99}@\s{0,99}[a-z]{2,30}\s{0,99}[{(]/i],
]

/** A line of a record; once a record has ended, any other line ends the bibliography. */
const tagged = /^\s{0,99}[A-Z][A-Z0-9]{1,3} {0,3}-/

/**
 * The parts of a text into which identifiers and bibliographies of several formats were pasted one after another.
 * A record of RIS ends with `ER`, one of PubMed with an empty line, BibTeX with its last closing brace.
 * Takes time in proportion to the length of the text.
 */
export function partsOfPaste(text: string): PartOfPaste[] {
  const parts: PartOfPaste[] = []
  let hasEnded = false
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const current: PartOfPaste | undefined = parts.at(-1)
    const begins = beginnings.find(([, pattern]) => pattern.test(line))?.[0]
    const leaves: boolean = hasEnded && line.trim() !== '' && !tagged.test(line)
    const format: BibliographyFormat | null = begins ?? (leaves ? null : (current?.format ?? null))
    if (current && current.format === format) current.lines.push(line)
    else parts.push({format, lines: [line], linesBefore: index})
    const isEmpty = line.trim() === ''
    if (format === 'ris') hasEnded = /^\s{0,99}ER {1,3}-/.test(line) || (hasEnded && isEmpty)
    else hasEnded = format === 'nbib' && isEmpty
  }
  return parts.flatMap(endedAtLastBrace)
}

function endedAtLastBrace(part: PartOfPaste): PartOfPaste[] {
  const end = part.format === 'bibtex' ? part.lines.findLastIndex((line) => line.includes('}')) + 1 : 0
  if (end === 0 || end === part.lines.length) return [part]
  return [
    {...part, lines: part.lines.slice(0, end)},
    {format: null, lines: part.lines.slice(end), linesBefore: part.linesBefore + end},
  ]
}
