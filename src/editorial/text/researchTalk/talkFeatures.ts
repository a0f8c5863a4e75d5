import {role, rolesOf} from '../healthWords.ts'
import type {Word} from '../words.ts'

/** A part as a feature: "[treatment]". */
const partNames = Object.entries(role).map(([name, bit]) => ({bit, name: `[${name}]`}))
const namesOf = new Map<number, readonly string[]>()

/** How many words apart two parts may stand that are read together. */
export const REACH = 5

/**
 * What is read of a sentence to tell whether it makes a claim, each once: its words and pairs of words, the parts that
 * words play in a claim about health (`healthWords.ts`), which part comes before which, how the sentence
 * begins and ends, and whether most of it is in capitals, as titles are.
 * Figures are "#" and years "#year", so that what was learned of one number holds for all.
 *
 * Takes time in proportion to the number of words.
 */
export function talkFeatures(words: readonly Word[]): Set<string> {
  const features = new Set<string>()
  const forms = words.map(formOf)
  const parts = words.map(({lower}) => partsOf(lower))
  for (const [at, form] of forms.entries()) {
    const here = parts[at] ?? []
    features.add(form)
    for (const part of here) features.add(part)
    const before = forms[at - 1]
    if (before !== undefined) {
      const partsBefore = parts[at - 1] ?? []
      features.add(`${before} ${form}`)
      for (const part of here) features.add(`${before} ${part}`)
      for (const part of partsBefore) features.add(`${part} ${form}`)
      for (const part of partsBefore) for (const next of here) features.add(`${part} ${next}`)
    }
    for (let later = at + 1; later <= Math.min(at + REACH, words.length - 1); later += 1) {
      for (const part of here) for (const next of parts[later] ?? []) features.add(`${part}>${next}`)
    }
  }
  features.add(`^${forms[0]}`).add(`^${forms[0]} ${forms[1]}`)
  for (const part of parts[0] ?? []) features.add(`^${part}`)
  features.add(`${endOf(words)}$`)
  if (isTitle(words)) features.add('TITLE')
  return features
}

/** Whether most words begin with a capital. */
export const isTitle = (words: readonly Word[]) => words.filter(({capital}) => capital).length * 2 > words.length

/** The mark that the sentence ends with; nothing where it ends with a word, as titles do. */
export const endOf = (words: readonly Word[]) => /^\W$/.exec(words.at(-1)?.lower ?? '')?.[0] ?? ''

/** A word as a feature. */
export function formOf({lower, number}: Pick<Word, 'lower' | 'number'>): string {
  if (number === null || !/^\d/.test(lower)) return lower
  return /^(?:1[89]|20)\d\d$/.test(lower) ? '#year' : '#'
}

/** The parts that a word can play, as features. */
export function partsOf(word: string): readonly string[] {
  const roles = rolesOf(word)
  const known = namesOf.get(roles)
  if (known) return known
  const names = partNames.filter(({bit}) => (roles & bit) !== 0).map(({name}) => name)
  namesOf.set(roles, names)
  return names
}
