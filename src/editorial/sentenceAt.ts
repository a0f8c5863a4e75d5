import {splitSentences} from './text/sentences.ts'

/** The sentence of a text in which the character at `offset` stands. */
export function sentenceAt(text: string, offset: number): string {
  const range = splitSentences(text).find(({start, end}) => start <= offset && offset < end)
  return range ? text.slice(range.start, range.end) : text
}
