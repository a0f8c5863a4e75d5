import {automatedReadability} from 'automated-readability'
import {colemanLiau} from 'coleman-liau'
import {fleschKincaid} from 'flesch-kincaid'
import {smogFormula} from 'smog-formula'
import {syllable} from 'syllable'
import {findPassive} from './findPassive.ts'
import {splitSentences, type TextRange} from './sentences.ts'
import {findUnexpandedAcronyms, type AcronymUse} from './findUnexpandedAcronyms.ts'
import {type Word, wordsOf} from './words.ts'

/** Longest sentence, in words, that most readers take in at once. */
export const LONG_SENTENCE_WORDS = 20
/** Most sentences that a paragraph of a patient's page should hold. */
export const LONG_PARAGRAPH_SENTENCES = 3
/** SMOG was fitted to samples of thirty sentences: below that its grade means little. */
export const SMOG_LEAST_SENTENCES = 30

/** Nothing that is read as one word is longer; counting syllables beyond it only costs time. */
const LONGEST_WORD = 45

export interface Readability {
  /** US school grade: the median of the four formulas; `null` where there are no words. */
  grade: number | null
  /** Each formula's grade; `null` where there are no words. */
  formulas: {fleschKincaid: number; smog: number; colemanLiau: number; ari: number} | null
  /** `false` under thirty sentences. */
  smogReliable: boolean
  words: number
  sentences: number
  /** Sentences of more than twenty words. */
  longSentences: (TextRange & {words: number})[]
  /** Paragraphs of more than three sentences. */
  longParagraphs: (TextRange & {sentences: number})[]
  /** Share of sentences in the passive voice, 0 to 1. */
  passiveShare: number
  /** First use of each acronym that the text does not spell out there. */
  unexpandedAcronyms: AcronymUse[]
}

/**
 * How hard an English text is to read. Paragraphs are parted by an empty line; offsets are UTF-16.
 *
 * The four grades differ by several years on the same text, hence the median. They measure the length of words and
 * sentences, not whether a reader understands: advice, never a reason to refuse a text.
 *
 * @example
 * readability('Sleep helps. So does a walk.').words // 6
 */
export function readability(text: string): Readability {
  const sentences = splitSentences(text).map((range) => ({...range, tokens: wordsOf(text, range.start, range.end)}))
  const spoken = sentences
    .map(({start, end, tokens}) => ({start, end, tokens, words: wholeWords(text, tokens)}))
    .filter(({words}) => words.length > 0)
  const words = spoken.flatMap((sentence) => sentence.words)
  const formulas = formulasFor(words, spoken.length)
  return {
    grade: formulas ? median(Object.values(formulas)) : null,
    formulas,
    smogReliable: spoken.length >= SMOG_LEAST_SENTENCES,
    words: words.length,
    sentences: spoken.length,
    longSentences: spoken
      .filter((sentence) => sentence.words.length > LONG_SENTENCE_WORDS)
      .map((sentence) => ({start: sentence.start, end: sentence.end, words: sentence.words.length})),
    longParagraphs: longParagraphs(text, spoken),
    passiveShare: spoken.length === 0 ? 0 : spoken.filter(({tokens}) => findPassive(tokens)).length / spoken.length,
    unexpandedAcronyms: findUnexpandedAcronyms(text),
  }
}

/** Words as a reader counts them: "don't" is one, a mark is none. */
function wholeWords(text: string, tokens: readonly Word[]): string[] {
  const words: string[] = []
  let end = -1
  for (const token of tokens) {
    if (!/[\p{L}\p{N}]/u.test(token.lower)) continue
    const source = text.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD))
    if (token.start === end && /^(?:['’]|n['’]t$)/i.test(source)) words.push((words.pop() ?? '') + source)
    else words.push(source)
    end = token.end
  }
  return words
}

function formulasFor(words: readonly string[], sentence: number): Readability['formulas'] {
  const joined = words.join('')
  const letter = joined.replaceAll(/[^\p{L}]/gu, '').length
  if (words.length === 0 || letter === 0) return null
  const syllables = syllablesOf(words)
  const word = words.length
  return {
    fleschKincaid: fleschKincaid({sentence, word, syllable: syllables.reduce((sum, count) => sum + count, 0)}),
    smog: smogFormula({sentence, polysillabicWord: syllables.filter((count) => count >= 3).length}),
    colemanLiau: colemanLiau({sentence, word, letter}),
    ari: automatedReadability({sentence, word, character: joined.replaceAll(/[^\p{L}\p{N}]/gu, '').length}),
  }
}

/** Counting is dear and texts repeat their words: each is counted once. */
function syllablesOf(words: readonly string[]): number[] {
  const known = new Map<string, number>()
  return words.map((word) => {
    const count = known.get(word) ?? Math.max(1, syllable(word))
    known.set(word, count)
    return count
  })
}

/** Of four grades the mean of the middle two. */
function median(grades: readonly number[]): number {
  const sorted = grades.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const lower = sorted[Math.ceil(middle) - 1] ?? 0
  const upper = sorted[Math.floor(middle)] ?? lower
  return (lower + upper) / 2
}

function longParagraphs(text: string, sentences: readonly TextRange[]): Readability['longParagraphs'] {
  const paragraphs: (TextRange & {sentences: number})[] = []
  for (const {start, end} of sentences) {
    const last = paragraphs.at(-1)
    if (last && !/\n\s*\n/.test(text.slice(last.end, start))) {
      last.end = end
      last.sentences += 1
    } else {
      paragraphs.push({start, end, sentences: 1})
    }
  }
  return paragraphs.filter((paragraph) => paragraph.sentences > LONG_PARAGRAPH_SENTENCES)
}
