import {role, rolesOf} from '../healthWords.ts'
import type {Word} from '../words.ts'
import {wordSet} from '../wordSet.ts'
import {marks} from './claimWords.ts'

/** A sentence as the rules read it: its words in lower case and the parts that they can play. */
export interface SentenceReading {
  words: readonly string[]
  roles: readonly number[]
  /** The value of a number, in figures or words. */
  numbers: readonly (number | null)[]
}

/** No rule looks further than this many words to either side, so reading a text takes time in proportion to it. */
export const REACH = 10

const connectives = wordSet(', that because since although though but while whereas so')
const notKinds = wordSet(
  'a an the our your my his her their this that these those it there they we you i he she some many to if when',
)

/** Masked words keep their place and play no part. */
export function readSentence(words: readonly Word[], masked: Uint8Array): SentenceReading {
  const lower = words.map((word) => word.lower)
  return {
    words: lower,
    roles: lower.map((word, index) => (masked[index] ? 0 : rolesOf(word))),
    numbers: words.map(({number}) => number),
  }
}

/** Whether a word plays any of the `wanted` parts. */
export const has = (bits: number | undefined, wanted: number) => ((bits ?? 0) & wanted) !== 0

/** Whether a word from `from` up to and not including `to` plays any of the `wanted` parts; "back" seldom is the body's. */
export function someRole({words, roles}: SentenceReading, from: number, to: number, wanted: number): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, roles.length); index += 1) {
    if (has(roles[index], wanted) && !(words[index] === 'back' && !has(wanted, role.practical))) return true
  }
  return false
}

/** Whether one of the `wanted` words stands from `from` up to and not including `to`. */
export function someWord({words}: SentenceReading, from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, words.length); index += 1) {
    if (wanted.has(words[index] ?? '')) return true
  }
  return false
}

/** Where the statement about `at` begins: after the last comma or connective before it. */
export function statementStart({words}: SentenceReading, at: number): number {
  let from = at
  while (from > 0 && at - from < REACH && !marks.has(words[from - 1] ?? '') && !connectives.has(words[from - 1] ?? ''))
    from -= 1
  return from
}

/** "First labours ...", "Squats ...": a plural without an article speaks of all of a kind. */
export function isAboutAKind(reading: SentenceReading, from: number, to: number): boolean {
  if (someWord(reading, from, to, notKinds)) return false
  return reading.words.slice(from, Math.min(from + 4, to)).some((word) => /[^sui]s$/.test(word) && word.length > 4)
}

/** Up to `REACH` words before and after, within the marks that end a statement. */
export function clauseAround({words}: SentenceReading, at: number): [number, number] {
  let from = at
  while (from > 0 && at - from < REACH && !marks.has(words[from - 1] ?? '')) from -= 1
  let to = at + 1
  while (to < words.length && to - at <= REACH && !marks.has(words[to] ?? '')) to += 1
  return [from, to]
}

/** Index of the first of the `wanted` words, or `-1`. */
export function firstWord({words}: SentenceReading, from: number, to: number, wanted: ReadonlySet<string>): number {
  for (let index = from; index < Math.min(to, words.length); index += 1)
    if (wanted.has(words[index] ?? '')) return index
  return -1
}
