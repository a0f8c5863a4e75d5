import {remembered} from '../../remembered.ts'
import type {Word} from '../words.ts'
import {endOf, formOf, isTitle, partsOf, REACH} from './talkFeatures.ts'

/** The sum of the known features of a sentence, and how many of them there are. */
export type TalkTable = (words: readonly Word[]) => {sum: number; known: number}

/** More words than any model knows; two of them make one small integer. */
const MOST_TOKENS = 1 << 15
const UNKNOWN = -1

/** A word as the table knows it: the number of its form, and of each part that it can play. */
interface Read {
  form: number
  parts: readonly number[]
}

/**
 * Weights put in order for reading: the same as to look up each of `talkFeatures(words)`, without a string for each pair
 * of words, which takes most of the time there. Words and parts are numbers here, and so are features.
 */
export function talkTable(weights: ReadonlyMap<string, number>): TalkTable {
  const values = Float64Array.from(weights.values())
  const featureOf = new Map([...weights.keys()].map((feature, index) => [feature, index]))
  /** The sentence in which a feature was counted last, since each counts once. */
  const countedIn = new Int32Array(values.length)

  const numbers = new Map<string, number>()
  const numberOf = (token: string): number => {
    let number = numbers.get(token)
    if (number === undefined) numbers.set(token, (number = numbers.size))
    return number
  }
  const pair = (first: number, second: number) => first * MOST_TOKENS + second
  /** Features of a word or part alone, of neighbours, and of parts some words apart. */
  const alone: number[] = []
  const beside = new Map<number, number>()
  const further = new Map<number, number>()
  for (const [feature, index] of featureOf) {
    const [, part, later] = /^(\[[^\]]+\])>(\[[^\]]+\])$/.exec(feature) ?? []
    const [, first, second] = /^(\^|[^^ ][^ ]*) ([^ ]+)$/.exec(feature) ?? []
    if (part && later) further.set(pair(numberOf(part), numberOf(later)), index)
    else if (first && second) beside.set(pair(numberOf(first), numberOf(second)), index)
    else alone[numberOf(feature)] = index
  }
  if (numbers.size > MOST_TOKENS) throw new RangeError(`talkTable(): ${numbers.size} words; at most ${MOST_TOKENS} fit`)
  const read = remembered((lower): Read => {
    // Of what begins with a digit, which is a number, the value does not matter.
    const form = formOf({lower, number: /^\d/.test(lower) ? 0 : null})
    const parts = partsOf(lower).flatMap((part) => numbers.get(part) ?? [])
    return {form: numbers.get(form) ?? UNKNOWN, parts}
  })

  let sentence = 0
  return (words) => {
    sentence += 1
    let sum = 0
    let known = 0
    const count = (feature: number | undefined) => {
      if (feature === undefined || countedIn[feature] === sentence) return
      countedIn[feature] = sentence
      sum += values[feature] ?? 0
      known += 1
    }
    const reads = words.map(({lower}) => read(lower))
    let before: Read | undefined
    for (let at = 0; at < reads.length; at += 1) {
      const here = reads[at]
      if (!here) continue
      const {form, parts} = here
      count(alone[form])
      for (const part of parts) count(alone[part])
      if (before && before.form !== UNKNOWN) {
        if (form !== UNKNOWN) count(beside.get(pair(before.form, form)))
        for (const part of parts) count(beside.get(pair(before.form, part)))
      }
      for (const part of before?.parts ?? []) {
        if (form !== UNKNOWN) count(beside.get(pair(part, form)))
        for (const next of parts) count(beside.get(pair(part, next)))
      }
      if (parts.length > 0) {
        for (let later = at + 1; later <= at + REACH; later += 1) {
          for (const next of reads[later]?.parts ?? []) for (const part of parts) count(further.get(pair(part, next)))
        }
      }
      before = here
    }
    const [first, second] = words
    const opening = first && formOf(first)
    count(featureOf.get(`^${opening}`))
    count(featureOf.get(`^${opening} ${second && formOf(second)}`))
    for (const part of partsOf(first?.lower ?? '')) count(featureOf.get(`^${part}`))
    count(featureOf.get(`${endOf(words)}$`))
    if (isTitle(words)) count(featureOf.get('TITLE'))
    return {sum, known}
  }
}
