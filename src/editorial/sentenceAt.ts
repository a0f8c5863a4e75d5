import {lastFrom} from './lastFrom.ts'
import {remembered} from './remembered.ts'
import {sentencesIn} from './text/sentencesIn.ts'

const startsIn = remembered((text) => sentencesIn(text).map(({start}) => start))

/** The sentence of a text in which the character at `offset` stands. */
export function sentenceAt(text: string, offset: number): string {
  const range = sentencesIn(text)[lastFrom(startsIn(text), offset)]
  return range && offset < range.end ? text.slice(range.start, range.end) : text
}
