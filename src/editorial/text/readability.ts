import {automatedReadability} from 'automated-readability'
import {colemanLiau} from 'coleman-liau'
import {fleschKincaid} from 'flesch-kincaid'
import {smogFormula} from 'smog-formula'
import {syllable} from 'syllable'
import {findPassive} from './findPassive.ts'
import type {TextRange} from './sentences.ts'
import {sentencesIn} from './sentencesIn.ts'
import {findUnexpandedAcronyms, type AcronymUse} from './findUnexpandedAcronyms.ts'
import type {Word} from './words.ts'
import {remembered} from '../remembered.ts'

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
  const paragraphs = paragraphsOf(text)
  const sum = (count: (read: ReadParagraph) => number) => paragraphs.reduce((total, {read}) => total + count(read), 0)
  const all = paragraphs.flatMap(({start, read}) =>
    read.sentences.map((each) => ({start: start + each.start, end: start + each.end, words: each.words})),
  )
  const words = sum((read) => read.words)
  const formulas = formulasFor({
    sentence: all.length,
    word: words,
    letter: sum((read) => read.letters),
    character: sum((read) => read.characters),
    syllable: sum((read) => read.syllables),
    polysillabicWord: sum((read) => read.longWords),
  })
  return {
    grade: formulas ? median(Object.values(formulas)) : null,
    formulas,
    smogReliable: all.length >= SMOG_LEAST_SENTENCES,
    words,
    sentences: all.length,
    longSentences: all.filter((sentence) => sentence.words > LONG_SENTENCE_WORDS),
    longParagraphs: paragraphs.flatMap(({start, read: {sentences}}) => {
      const [first, last] = [sentences[0], sentences.at(-1)]
      return first && last && sentences.length > LONG_PARAGRAPH_SENTENCES
        ? [{start: start + first.start, end: start + last.end, sentences: sentences.length}]
        : []
    }),
    passiveShare: all.length === 0 ? 0 : sum((read) => read.passives) / all.length,
    unexpandedAcronyms: findUnexpandedAcronyms(text),
  }
}

function paragraphsOf(text: string): {start: number; read: ReadParagraph}[] {
  let start = 0
  // Every other part is the empty line between two paragraphs.
  return text.split(/(\n\s*\n)/).flatMap((part, at) => {
    const from = start
    start += part.length
    return at % 2 === 0 ? [{start: from, read: readParagraph(part)}] : []
  })
}

/** What the formulas count in one paragraph; offsets are its own. */
interface ReadParagraph {
  sentences: (TextRange & {words: number})[]
  words: number
  letters: number
  /** Letters and digits. */
  characters: number
  syllables: number
  /** Words of three syllables or more. */
  longWords: number
  /** Sentences in the passive voice. */
  passives: number
}

const readParagraph = remembered((text): ReadParagraph => {
  const spoken = sentencesIn(text)
    .map(({start, end, words}) => ({start, end, tokens: words, words: wholeWords(text, words)}))
    .filter(({words}) => words.length > 0)
  const counts = {words: 0, letters: 0, characters: 0, syllables: 0, longWords: 0}
  for (const {words} of spoken) {
    for (const word of words) {
      const {letters, characters, syllables} = readWord(word)
      counts.words += 1
      counts.letters += letters
      counts.characters += characters
      counts.syllables += syllables
      if (syllables >= 3) counts.longWords += 1
    }
  }
  return {
    ...counts,
    sentences: spoken.map(({start, end, words}) => ({start, end, words: words.length})),
    passives: spoken.filter(({tokens}) => findPassive(tokens)).length,
  }
})

type ReadWord = Pick<ReadParagraph, 'letters' | 'characters' | 'syllables'>

/** Counting syllables is dear, and texts repeat their words. */
const readWord = remembered((word): ReadWord => ({
  letters: word.replaceAll(/[^\p{L}]/gu, '').length,
  characters: word.replaceAll(/[^\p{L}\p{N}]/gu, '').length,
  syllables: Math.max(1, syllable(word)),
}))

/** Words as a reader counts them: "don't" is one, a mark is none. */
function wholeWords(text: string, tokens: readonly Word[]): string[] {
  const words: string[] = []
  let end = -1
  for (const token of tokens) {
    // A mark is one character.
    if (token.lower.length === 1 && !/[\p{L}\p{N}]/u.test(token.lower)) continue
    const length = token.end - token.start
    // The two words of a contraction are not as they are written.
    const isWhole = token.written.length === length && length <= LONGEST_WORD && token.start !== end
    const source = isWhole ? token.written : text.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD))
    if (token.start === end && /^(?:['’]|n['’]t$)/i.test(source)) words.push((words.pop() ?? '') + source)
    else words.push(source)
    end = token.end
  }
  return words
}

/** What the formulas ask for, in the words of their libraries. */
type Counts = Readonly<Record<'sentence' | 'word' | 'letter' | 'character' | 'syllable' | 'polysillabicWord', number>>

function formulasFor(counts: Counts): Readability['formulas'] {
  if (counts.word === 0 || counts.letter === 0) return null
  return {
    fleschKincaid: fleschKincaid(counts),
    smog: smogFormula(counts),
    colemanLiau: colemanLiau(counts),
    ari: automatedReadability(counts),
  }
}

/** Of four grades the mean of the middle two. */
function median(grades: readonly number[]): number {
  const sorted = grades.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const lower = sorted[Math.ceil(middle) - 1] ?? 0
  const upper = sorted[Math.floor(middle)] ?? lower
  return (lower + upper) / 2
}
