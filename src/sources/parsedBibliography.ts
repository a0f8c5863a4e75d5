import type {CslItem} from '../citations/cslItem.ts'

/** Something in a bibliography that could not be read as it stands. The rest of the file is read all the same. */
export interface ParseProblem {
  /** Line of the text, from 1. */
  line: number
  message: string
}

/** What was understood of a bibliography, in its order. */
export interface ParsedBibliography {
  items: CslItem[]
  problems: ParseProblem[]
}
