import {role} from '../healthWords.ts'
import {wordSet} from '../wordSet.ts'
import type {ClaimRule} from './claimRule.ts'
import {marks} from './claimWords.ts'
import {has, someWord} from './sentenceReading.ts'

const owners = wordSet('our your my his her their this these those')
const modals = wordSet('will would should if whether to could')
const findingNothing = wordSet(
  'link links association difference benefit effect evidence connection correlation change',
)

/** "Lab testing confirmed that ...", "..., tests have shown." */
export const findingOfTests: ClaimRule = {
  kind: 'study',
  key: role.finding,
  find: (reading, at) => {
    const {words, roles} = reading
    if (modals.has(words[at - 1] ?? '')) return null
    for (let index = at - 1; index >= Math.max(0, at - 8) && !marks.has(words[index] ?? ''); index -= 1) {
      if (!has(roles[index], role.evidence | role.softEvidence)) continue
      if (has(roles[index], role.finding) || someWord(reading, index - 2, index, owners)) return null
      if (someWord(reading, index, at, modals)) return null
      const isEnd = at + 1 >= words.length || words[at + 1] === '.'
      const says =
        /^(?:that|how|why)$/.test(words[at + 1] ?? '') ||
        findingNothing.has(words[at + 2] ?? '') ||
        findingNothing.has(words[at + 1] ?? '')
      const isYou = /^(?:you|your)$/.test(words[at + 2] ?? '')
      if (has(roles[index], role.evidence) || isEnd || (says && !isYou)) return [index, at + 1]
      return null
    }
    return null
  },
}

/** "We found no link at all", "who led the study". */
export const foundOrLed: ClaimRule = {
  kind: 'study',
  key: (word) => word === 'found' || word === 'led' || word === 'ran',
  find: ({words, roles}, at) => {
    if (words[at] === 'found')
      return words[at + 1] === 'no' && findingNothing.has(words[at + 2] ?? '') ? [at, at + 3] : null
    return words[at + 1] === 'the' && has(roles[at + 2], role.evidence) ? [at, at + 3] : null
  },
}
