import type {CslItem} from '../citations/cslItem.ts'
import {parseIdentifier} from '../citations/parseIdentifier.ts'
import {bibliographyFormat, parseBibliography} from './parseBibliography.ts'
import type {ParseProblem} from './parsedBibliography.ts'

/** What a pasted text holds: works that it describes, and identifiers of works that have to be looked up. */
export interface Pasted {
  items: CslItem[]
  ids: string[]
  /** What was not understood, by line of the text. */
  problems: ParseProblem[]
}

/**
 * Reads whatever a writer pastes: identifiers and addresses, one a line or several between commas, a bibliography in any
 * format, or identifiers before and after a BibTeX one. Never throws.
 *
 * @example
 * readPasted('28522128\n10.1002/jclp.20756').ids // ['28522128', '10.1002/jclp.20756']
 */
export function readPasted(text: string): Pasted {
  const format = bibliographyFormat(text)
  // In the tagged formats a line like `PMID- 28522128` belongs to a record.
  if (format !== null && format !== 'bibtex') return {ids: [], ...readWhole(text, 0)}
  const lines = text.split(/\r\n|\r|\n/)
  if (format === null) return readLines(lines)
  const isEntry = (line: string) => /^\s*@/.test(line)
  const first = lines.findIndex(isEntry)
  // What follows the last closing brace is no BibTeX any more.
  const last = lines.findLastIndex((line) => line.includes('}'))
  if (first === -1 || last < first) return {ids: [], ...readWhole(text, 0)}
  const before = readLines(lines.slice(0, first))
  const entries = readWhole(lines.slice(first, last + 1).join('\n'), first)
  const after = readLines(lines.slice(last + 1), last + 1)
  return {
    items: entries.items,
    ids: [...before.ids, ...after.ids],
    problems: [...before.problems, ...entries.problems, ...after.problems],
  }
}

function readWhole(text: string, linesBefore: number): Pick<Pasted, 'items' | 'problems'> {
  const {items, problems} = parseBibliography(text)
  return {items, problems: problems.map(({line, message}) => ({line: line + linesBefore, message}))}
}

function readLines(lines: readonly string[], linesBefore = 0): Pasted {
  const pasted: Pasted = {items: [], ids: [], problems: []}
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const parts = line.split(/[\s,;]+/).filter(Boolean)
    const dois = parts.filter((part) => parseIdentifier(part)?.type === 'doi')
    if (parts.length > 1 && parts.every((part) => parseIdentifier(part))) pasted.ids.push(...parts)
    // A sentence that names several works.
    else if (dois.length > 1) pasted.ids.push(...dois)
    else if (parseIdentifier(line)) pasted.ids.push(line.trim())
    else {
      const shown = line.trim().slice(0, 60)
      pasted.problems.push({
        line: index + 1 + linesBefore,
        message: `"${shown}" is no identifier, address or bibliography`,
      })
    }
  }
  return pasted
}
