import {findPhrases, indexPhrases, type PhraseIndex, type PhraseMatch} from '../text/phrases.ts'
import type {TextRange} from '../text/sentences.ts'
import {sentencesIn} from '../text/sentencesIn.ts'
import type {Word} from '../text/words.ts'
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
  return sentencesIn(text).flatMap(({start, end, words}) => {
    const promises = findPhrases(claims, words)
    if (promises.length === 0) return []
    if (/\?["”’)]?$/.test(text.slice(Math.max(start, end - 3), end))) return []
    const quoted = quotedParts(words)
    const passed = new Uint8Array(words.length)
    for (const match of findPhrases(practical, words)) passed.fill(1, match.at, match.end)
    return rangesOf(
      promises.filter(({at}) => !passed[at] && !quoted[at] && !isNegated(words, at)),
      words,
    )
  })
}

/** Overlapping and touching matches are one promise: "a guaranteed cure". */
function rangesOf(promises: readonly PhraseMatch<string>[], words: readonly Word[]): TextRange[] {
  const ranges: TextRange[] = []
  for (const {at, end} of promises) {
    const first = words[at]
    const last = words[end - 1]
    if (!first || !last) continue
    const previous = ranges.at(-1)
    if (previous && first.start <= previous.end + 1) previous.end = Math.max(previous.end, last.end)
    else ranges.push({start: first.start, end: last.end})
  }
  return ranges
}
