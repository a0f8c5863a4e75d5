import {indexPhrases, likelyPhrases, type Phrase, type PhraseIndex, phrasesAt} from '../text/phrases.ts'
import {splitSentences} from '../text/sentences.ts'
import {type Word, wordsOf} from '../text/words.ts'
import {languageEntries} from './languageEntries.ts'
import type {LexiconEntry} from './lexiconEntry.ts'
import {quotedParts} from './quotedParts.ts'
import {lexiconClasses, safeMessagingEntries} from './safeMessagingEntries.ts'
import {titledParts} from './titledParts.ts'

/** Words of the lexicon in a text, with UTF-16 offsets. */
export interface LanguageFinding {
  start: number
  end: number
  entry: LexiconEntry
}

export interface LanguageOptions {
  /** Titles of works that the text cites: words inside them are somebody else's. */
  titles?: readonly string[]
  /** Report words that talk down to the reader ("simply", "just") too. Off unless asked for. */
  condescending?: boolean
}

const entries: readonly LexiconEntry[] = [...safeMessagingEntries, ...languageEntries]
const labels = entries.map((_, index) => String(index))
let index: PhraseIndex<string> | undefined

/**
 * Words that stigmatise or put readers at risk, in order. Words in quotation marks and in titles of cited works pass,
 * except methods of suicide, which no quotation makes safe. English only; linear in the length of the text.
 *
 * @example
 * findLanguage('She suffers from asthma.')[0]?.entry.rule // 'LNG-01'
 */
export function findLanguage(
  text: string,
  {titles = [], condescending = false}: LanguageOptions = {},
): LanguageFinding[] {
  index ??= indexPhrases(
    entries.map(({words}, at) => [labels[at] ?? '', words] as const),
    lexiconClasses,
  )
  const inTitle = titledParts(text, titles)
  const found: LanguageFinding[] = []
  for (const sentence of splitSentences(text)) {
    const words = wordsOf(text, sentence.start, sentence.end)
    const likely = likelyPhrases(index, words)
    if (likely.size === 0) continue
    const quoted = quotedParts(words)
    for (let at = 0; at < words.length; at += 1) {
      const finding = findingAt(index, words, at, likely)
      if (!finding || (finding.entry.rule === 'LNG-05' && !condescending)) continue
      const {entry} = finding
      if (entry.exceptions.includes('quotation') && quoted[at]) continue
      if (entry.exceptions.includes('title') && inTitle(finding.start, finding.end)) continue
      if (entry.rule === 'SAF-01' && isMeansSafety(words, at)) continue
      const last = found.at(-1)
      if (!last || last.end <= finding.start || last.entry.rule !== entry.rule) found.push(finding)
    }
  }
  return found
}

/** The first entry that fits at a word: safe messaging comes before language. */
function findingAt(
  phrases: PhraseIndex<string>,
  words: readonly Word[],
  at: number,
  likely: ReadonlySet<Phrase<string>>,
): LanguageFinding | null {
  const matches = phrasesAt(phrases, words, at, likely).map(({label, end}) => ({rank: Number(label), end}))
  const best = matches.toSorted((one, other) => one.rank - other.rank || other.end - one.end)[0]
  const entry = best && entries[best.rank]
  const first = words[at]
  const last = best && words[best.end - 1]
  return entry && first && last ? {start: first.start, end: last.end, entry} : null
}

const safety = new Set(
  'lock locked locking store stored storing remove removing safe safely away prevent preventing limit limiting restrict restricting secure securing'.split(
    ' ',
  ),
)

/** "Lock away firearms" keeps people safe: advice on making means hard to reach is no detail of a method. */
function isMeansSafety(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 12), at + 12).some((word) => safety.has(word.lower))
}
