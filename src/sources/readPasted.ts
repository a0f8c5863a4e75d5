import type {CslItem} from '../citations/cslItem.ts'
import {parseIdentifier} from '../citations/parseIdentifier.ts'
import {bibliographyFormat, parseBibliography} from './parseBibliography.ts'
import type {ParseProblem} from './parsedBibliography.ts'
import {partsOfPaste} from './partsOfPaste.ts'

/** What a pasted text holds: works that it describes, and identifiers of works that have to be looked up. */
export interface Pasted {
  items: CslItem[]
  ids: string[]
  /** What was not understood, by line of the text. */
  problems: ParseProblem[]
}

/**
 * Reads whatever a writer pastes: identifiers and addresses, one a line or several between commas, bibliographies, or
 * all of these one after another. Never throws.
 *
 * @example
 * readPasted('28522128\n10.1002/jclp.20756').ids // ['28522128', '10.1002/jclp.20756']
 */
export function readPasted(text: string): Pasted {
  const whole = bibliographyFormat(text)
  if (whole === null) return readLines(text.split(/\r\n|\r|\n/))
  const parts = partsOfPaste(text)
  // What is in no order that we know is left to the reader of its format, which takes it as a whole.
  if (parts.every((part) => part.format === null)) return {ids: [], ...parseBibliography(text, whole)}
  const pasted: Pasted = {items: [], ids: [], problems: []}
  for (const {format, lines, linesBefore} of parts) {
    const read = format === null ? readLines(lines) : {ids: [], ...parseBibliography(lines.join('\n'), format)}
    pasted.items.push(...read.items)
    pasted.ids.push(...read.ids)
    pasted.problems.push(...read.problems.map(({line, message}) => ({line: line + linesBefore, message})))
  }
  return pasted
}

function readLines(lines: readonly string[]): Pasted {
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
        line: index + 1,
        message: `"${shown}" is no identifier, address or bibliography`,
      })
    }
  }
  return pasted
}
