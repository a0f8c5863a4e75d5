import {healthRoles} from '../healthWords.ts'
import {wordSet} from '../wordSet.ts'
import type {ClaimRule} from './claimRule.ts'
import {selves} from './claimWords.ts'
import {REACH, someRole, someWord} from './sentenceReading.ts'

const descriptors = wordSet(
  'described seen viewed regarded hailed called considered treated portrayed blamed touted billed praised',
)
const frequency = wordSet('often widely commonly generally usually frequently largely routinely now sometimes long')
const safety = wordSet('safe harmless effective dangerous addictive ineffective harmful toxic beneficial')
const degrees = wordSet(
  'generally usually perfectly completely entirely relatively very highly extremely quite largely clinically',
)
const eras = wordSet('centuries generations millennia decades ages thousands hundreds')
const perfect = wordSet('has have been')

/** "is often described as a chemical imbalance" */
export const oftenDescribedAs: ClaimRule = {
  kind: 'weasel',
  key: (word) => descriptors.has(word),
  find: (reading, at) =>
    frequency.has(reading.words[at - 1] ?? '') &&
    reading.words[at + 1] === 'as' &&
    !someWord(reading, at - 8, at, selves)
      ? [at - 1, at + 2]
      : null,
}

/** "is generally safe to drive" */
export const generallySafe: ClaimRule = {
  kind: 'weasel',
  key: (word) => safety.has(word),
  find: (reading, at) => {
    if (!degrees.has(reading.words[at - 1] ?? '') || someWord(reading, at - 8, at, selves)) return null
    return /^(?:is|are|was|were|be|been)$/.test(reading.words[at - 2] ?? '') ? [at - 1, at + 1] : null
  },
}

/** "has been used for thousands of years" */
export const usedForCenturies: ClaimRule = {
  kind: 'weasel',
  key: (word) => word === 'used' || word === 'prized' || word === 'relied',
  find: (reading, at) =>
    someWord(reading, at - 3, at, perfect) &&
    someWord(reading, at + 1, at + 6, eras) &&
    someRole(reading, at - 8, at + REACH, healthRoles) &&
    !someWord(reading, at - 8, at, selves)
      ? [at, at + 2]
      : null,
}
