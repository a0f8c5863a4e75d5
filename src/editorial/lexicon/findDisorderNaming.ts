import type {TextRange} from '../text/sentences.ts'
import {sentencesIn} from '../text/sentencesIn.ts'
import {type Word, wordsOf} from '../text/words.ts'
import {disorderWords} from './disorderWords.ts'
import {isNegated} from './isNegated.ts'
import {quotedParts} from './quotedParts.ts'

/** Words between a name and what it is called. */
const REACH_WORDS = 6

/** A longer title is no name of anything; it also bounds the work at each word. */
const LONGEST_NAME_CHARACTERS = 120

const naming = new Set('is are as a an called considered like being be becomes remains means and , ('.split(' '))
const breaks = new Set([
  ',',
  ';',
  ':',
  '—',
  '(',
  ')',
  'that',
  'which',
  'who',
  'with',
  'if',
  'when',
  'or',
  'from',
  'but',
  'unlike',
  'than',
  'and',
  'can',
  'may',
  'in',
])

/**
 * Where a text calls one of `names` (a concept such as "anxious attachment", with its synonyms) a disorder, a disease
 * or a diagnosis (CLM-02), in order. "Is not a disorder" and quoted words pass; so does "people with an anxiety
 * disorder" in the same sentence.
 *
 * @example
 * findDisorderNaming('Anxious attachment is a disorder.', ['anxious attachment']) // [{start: 0, end: 32}]
 */
export function findDisorderNaming(text: string, names: readonly string[]): TextRange[] {
  const sought = names
    .filter((name) => name.length <= LONGEST_NAME_CHARACTERS)
    .map((name) => wordsOf(name.trim().toLowerCase()).map((word) => word.lower))
    .filter((name) => name.length > 0)
  if (sought.length === 0) return []
  return sentencesIn(text).flatMap(({start, end, words}) => {
    if (/\?["”’)]?$/.test(text.slice(Math.max(start, end - 3), end))) return []
    const quoted = quotedParts(words)
    for (let at = 0; at < words.length; at += 1) {
      const name = sought.find((parts) => parts.every((part, offset) => words[at + offset]?.lower === part))
      if (!name) continue
      const range = namedAfter(words, at, at + name.length, quoted) ?? namedBefore(words, at, at + name.length, quoted)
      if (range) return [range]
    }
    return []
  })
}

/** "… disorder", "… is a (common) disorder", "… as a diagnosis". */
function namedAfter(words: readonly Word[], first: number, after: number, quoted: Uint8Array): TextRange | null {
  let linked = false
  for (let at = after; at <= Math.min(after + REACH_WORDS, words.length - 1); at += 1) {
    const word = words[at]?.lower ?? ''
    if (disorderWords.has(word)) {
      const counts = (at === after || linked) && !quoted[at] && !isNegated(words, at)
      return counts ? rangeOf(words, first, at) : null
    }
    if (at > after && breaks.has(word) && !linked) return null
    if (word === 'is' || word === 'are' || word === 'as' || naming.has(word)) linked = true
    else if (breaks.has(word)) return null
  }
  return null
}

/** "Diagnosed with …", "a disorder called …", "disorders such as …". */
function namedBefore(words: readonly Word[], first: number, after: number, quoted: Uint8Array): TextRange | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const word = words[at]?.lower ?? ''
    const between = words
      .slice(at + 1, first)
      .map((other) => other.lower)
      .join(' ')
    if (
      (word === 'diagnosed' || word === 'diagnosis' || disorderWords.has(word)) &&
      /^(with|of|called|named|known as|such as|like)( an?| the)?$/.test(between)
    ) {
      return quoted[at] || isNegated(words, at) ? null : rangeOf(words, at, after - 1)
    }
  }
  return null
}

function rangeOf(words: readonly Word[], first: number, last: number): TextRange | null {
  const from = words[first]
  const to = words[last]
  return from && to ? {start: from.start, end: to.end} : null
}
