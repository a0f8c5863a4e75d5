import {indexPhrases, likelyPhrases, type PhraseIndex, phrasesAt} from '../text/phrases.ts'
import {splitSentences, type TextRange} from '../text/sentences.ts'
import {type Word, wordsOf} from '../text/words.ts'
import {guaranteePhrases, practicalPromises} from './guaranteePhrases.ts'
import {isNegated} from './isNegated.ts'
import {quotedParts} from './quotedParts.ts'

let indexes: {claims: PhraseIndex<'guarantee'>; practical: PhraseIndex<'practical'>} | undefined

/**
 * Promises of cure or certain success (CLM-01), in order. "There is no cure", "cannot guarantee", questions and words
 * in quotation marks pass, and so do promises that are not about health ("we guarantee a reply by Friday").
 *
 * @example
 * findGuarantees('A guaranteed cure. There is no cure.') // [{start: 2, end: 17}]
 */
export function findGuarantees(text: string): TextRange[] {
  indexes ??= {
    claims: indexPhrases([['guarantee', guaranteePhrases]], {}),
    practical: indexPhrases([['practical', practicalPromises]], {}),
  }
  const {claims, practical} = indexes
  return splitSentences(text).flatMap(({start, end}) => {
    if (/\?["”’)]?$/.test(text.slice(Math.max(start, end - 3), end))) return []
    const words = wordsOf(text, start, end)
    const likelyClaims = likelyPhrases(claims, words)
    const likelyPractical = likelyPhrases(practical, words)
    const quoted = quotedParts(words)
    const passed = new Uint8Array(words.length)
    for (let at = 0; at < words.length; at += 1) {
      for (const match of phrasesAt(practical, words, at, likelyPractical)) passed.fill(1, at, match.end)
    }
    return rangesIn(words, (at) =>
      passed[at] || quoted[at] || isNegated(words, at) ? [] : phrasesAt(claims, words, at, likelyClaims),
    )
  })
}

/** Overlapping and touching matches are one promise: "a guaranteed cure". */
function rangesIn(words: readonly Word[], matchesAt: (at: number) => readonly {end: number}[]): TextRange[] {
  const ranges: TextRange[] = []
  for (let at = 0; at < words.length; at += 1) {
    const to = Math.max(-1, ...matchesAt(at).map((match) => match.end))
    const first = words[at]
    const last = words[to - 1]
    if (!first || !last) continue
    const previous = ranges.at(-1)
    if (previous && first.start <= previous.end + 1) previous.end = Math.max(previous.end, last.end)
    else ranges.push({start: first.start, end: last.end})
  }
  return ranges
}
