import {findPhrases, indexPhrases, type PhraseIndex, type PhraseMatch} from '../text/phrases.ts'
import {sentencesIn} from '../text/sentencesIn.ts'
import type {Word} from '../text/words.ts'
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
let index: PhraseIndex<number> | undefined

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
    entries.map(({words}, rank) => [rank, words] as const),
    lexiconClasses,
  )
  const inTitle = titledParts(text, titles)
  const found: LanguageFinding[] = []
  for (const {words} of sentencesIn(text)) {
    const matches = findPhrases(index, words)
    if (matches.length === 0) continue
    const quoted = quotedParts(words)
    for (const {at, label, end} of bestAtEach(matches)) {
      const entry = entries[label]
      const first = words[at]
      const final = words[end - 1]
      if (!entry || !first || !final || (entry.rule === 'LNG-05' && !condescending)) continue
      const finding = {start: first.start, end: final.end, entry}
      if (entry.exceptions.includes('quotation') && quoted[at]) continue
      if (entry.exceptions.includes('title') && inTitle(finding.start, finding.end)) continue
      if (entry.rule === 'SAF-01' && isMeansSafety(words, at)) continue
      const last = found.at(-1)
      if (!last || last.end <= finding.start || last.entry.rule !== entry.rule) found.push(finding)
    }
  }
  return found
}

/** At each word the first entry that fits, the longest of its phrases: safe messaging comes before language. */
function bestAtEach(matches: readonly PhraseMatch<number>[]): Iterable<PhraseMatch<number>> {
  const best = new Map<number, PhraseMatch<number>>()
  for (const match of matches) {
    const known = best.get(match.at)
    if (!known || match.label < known.label || (match.label === known.label && match.end > known.end)) {
      best.set(match.at, match)
    }
  }
  return best.values()
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
