import {role} from '../healthWords.ts'
import {wordSet} from '../wordSet.ts'
import type {ClaimRule} from './claimRule.ts'
import {has, someRole, someWord} from './sentenceReading.ts'

const opining = wordSet(
  'calling urging warning asking demanding pressing pushing questioning arguing debating rethinking recommending divided split unsure undecided sceptical skeptical cautious',
)
const inParticular = wordSet('our your the these those their and or with by to of for')

/** "Top nutritionists swear by ...", "Most clinicians would accept ...". */
export const expertsSay: ClaimRule = {
  kind: 'experts',
  key: role.expert,
  find: (reading, at) => {
    const {words, roles} = reading
    if (!words[at]?.endsWith('s') || someWord(reading, at - 2, at, inParticular)) {
      const isOfMine = words[at] === 'colleagues' && words[at - 1] === 'my' && words[at - 2] === 'of'
      return isOfMine && someRole(reading, at + 1, at + 4, role.opinion) ? [at - 3, at] : null
    }
    for (let index = at + 1; index <= at + 3; index += 1) {
      if (has(roles[index], role.opinion)) return [at, at + 1]
      if (words[index] === 'are' && opining.has(words[index + 1] ?? '')) return [at, at + 1]
      if (
        !/(?:ly|^(?:would|will|now|still|often|also|have|has|do|not|long|all|always|who|can))$/.test(words[index] ?? '')
      )
        return null
    }
    return null
  },
}
