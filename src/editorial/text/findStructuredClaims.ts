import type {ClaimRule} from './claims/claimRule.ts'
import {asGoodAs, betterThan, betterWhen, getFewer, moreLikely, mostCommonCause} from './claims/comparisonClaims.ts'
import {
  becomeHarder,
  countOfPeople,
  highestEver,
  mostPeople,
  oneInEighty,
  trendOverTime,
} from './claims/statisticClaims.ts'
import {expertsSay} from './claims/expertClaims.ts'
import {findingOfTests, foundOrLed} from './claims/studyClaims.ts'
import {generallySafe, oftenDescribedAs, usedForCenturies} from './claims/weaselClaims.ts'
import {linkedTo, notKnownWhether, treatmentEffect} from './claims/evidenceClaims.ts'
import {has, readSentence} from './claims/sentenceReading.ts'
import type {PhraseMatch} from './phrases.ts'
import type {ResearchTalkKind} from './researchTalkPhrases.ts'
import type {Word} from './words.ts'

/** Where two rules fit, the first gives its kind. */
const rules: readonly ClaimRule[] = [
  findingOfTests,
  foundOrLed,
  notKnownWhether,
  expertsSay,
  betterThan,
  betterWhen,
  oneInEighty,
  becomeHarder,
  moreLikely,
  asGoodAs,
  mostCommonCause,
  highestEver,
  trendOverTime,
  treatmentEffect,
  linkedTo,
  getFewer,
  countOfPeople,
  mostPeople,
  oftenDescribedAs,
  generallySafe,
  usedForCenturies,
]

/** Claims recognised by how a sentence is built: who or what, the verb, and what is said of it. In order of the rules. */
export function findStructuredClaims(words: readonly Word[], masked: Uint8Array): PhraseMatch<ResearchTalkKind>[] {
  const reading = readSentence(words, masked)
  const found: PhraseMatch<ResearchTalkKind>[] = []
  for (const {kind, key, find} of rules) {
    for (const [at, word] of reading.words.entries()) {
      if (masked[at] || !(typeof key === 'number' ? has(reading.roles[at], key) : key(word))) continue
      const range = find(reading, at)
      if (range) found.push({label: kind, at: range[0], end: range[1]})
    }
  }
  return found
}
