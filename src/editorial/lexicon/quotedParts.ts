import type {Word} from '../text/words.ts'

/** A quotation longer than this many words was opened by mistake (an inch mark, a missing mark). */
const LONGEST_QUOTATION_WORDS = 120

/** Indexes of the words that stand between quotation marks. Apostrophes are no marks; an open mark without end is none. */
export function quotedParts(words: readonly Word[]): Uint8Array {
  const quoted = new Uint8Array(words.length)
  let opened = -1
  for (let index = 0; index < words.length; index += 1) {
    const mark = words[index]?.lower
    const single = mark === '‘' || (mark === '’' && opened >= 0 && words[opened]?.lower === '‘')
    if (mark !== '"' && !single) continue
    if (opened < 0) opened = index
    else {
      if (index - opened <= LONGEST_QUOTATION_WORDS) quoted.fill(1, opened, index + 1)
      opened = -1
    }
  }
  return quoted
}
