import {checkInputOf} from './checkInputOf.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import type {PathStep} from './finding.ts'
import {readabilityOf} from './readabilityOf.ts'

/** Words a minute at which adults read plain text, for a time that keeps nobody waiting. */
const WORDS_A_MINUTE = 200

/** Sentences that are named at once: mending these changes the grade most. */
const HARDEST = 5

/** How a text reads and what makes it hard. */
export interface Reading {
  words: number
  /** Whole minutes, at least one. */
  minutes: number
  /** US school grade; `null` for other languages than English and for no text. */
  grade: number | null
  /** The longest of the sentences over the limit of RD-02. */
  hardest: {text: string; words: number; path: PathStep[]}[]
}

/**
 * How an article reads: length, time, grade, and the sentences that drive the grade up.
 *
 * @param words - Words of the body, counted by whoever shows them elsewhere, too.
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function readingOf(article: CheckedArticle, context: CheckContext, words: number): Promise<Reading> {
  const text = readabilityOf(await checkInputOf(article, context))
  const hardest = (text?.longSentences ?? [])
    .toSorted((a, b) => b.words - a.words)
    .slice(0, HARDEST)
    .map(({start, end, words: count}) => ({
      text: text?.textAt(start, end).replaceAll(/\s+/g, ' ').trim() ?? '',
      words: count,
      path: text?.pathAt(start) ?? ['body'],
    }))
  return {words, minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)), grade: text?.grade ?? null, hardest}
}
