import {linking} from './claims/claimWords.ts'
import {has} from './claims/sentenceReading.ts'
import {healthRoles, role, rolesOf} from './healthWords.ts'
import type {PhraseMatch} from './phrases.ts'
import type {ResearchTalkKind} from './researchTalkPhrases.ts'
import type {Word} from './words.ts'

/** Kinds that shops and offices use as well. */
const countsThings: ReadonlySet<ResearchTalkKind> = new Set([
  'percentage',
  'ratio',
  'comparison',
  'statistic',
  'year',
  'evidence',
])
const anySubject = healthRoles | role.people | role.evidence | role.finding | role.expert | role.trend | role.effect

/** All the parts that the words of a sentence can play. */
export function allRoles(words: readonly Word[]): number {
  let all = 0
  for (const {lower} of words) all |= rolesOf(lower)
  return all
}

/**
 * Whether a phrase is about things and not about health: "20 per cent of the hike", "shares fell by half", "the home
 * is linked to the village". There no reader asks for a study. `all` is what `allRoles` says of the sentence.
 */
export function isAboutThings(
  {label, at, end}: PhraseMatch<ResearchTalkKind>,
  words: readonly Word[],
  all: number,
): boolean {
  if (!countsThings.has(label)) return false
  if (has(all, role.practical) && !has(all, (healthRoles & ~role.body) | role.people)) return true
  if (label !== 'evidence') return !has(all, anySubject)
  return !has(all, healthRoles) && words.slice(at, end).some(({lower}) => linking.has(lower))
}
