import {remembered} from '../remembered.ts'
import {splitSentences, type TextRange} from './sentences.ts'
import {type Word, wordsOf} from './words.ts'

/** A sentence of a text with its words; all offsets are from the beginning of the text. */
export interface ReadSentence extends TextRange {
  words: readonly Word[]
}

/** The sentences of a text with their words: every rule that reads words reads these. */
export const sentencesIn: (text: string) => readonly ReadSentence[] = remembered((text) =>
  splitSentences(text).map(({start, end}) => ({start, end, words: wordsOf(text, start, end)})),
)
