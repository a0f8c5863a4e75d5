import {healthRoles, role} from '../healthWords.ts'
import {wordSet} from '../wordSet.ts'
import type {ClaimRule} from './claimRule.ts'
import {addressed, duties, selves} from './claimWords.ts'
import {
  REACH,
  clauseAround,
  firstWord,
  has,
  isAboutAKind,
  someRole,
  someWord,
  statementStart,
} from './sentenceReading.ts'

const usual = wordSet(
  'usual before you your i we our us expected planned necessary needed normal that this it they he she last yesterday ever anyone anybody never nothing not other today tomorrow',
)
const likely = wordSet('likely prone apt susceptible vulnerable')
const worth = wordSet(
  'well good effective safe harmful bad dangerous helpful addictive common strong reliable damaging deadly risky quickly fast',
)
const working = wordSet('work works worked perform performs performed do does did fare fares')
const causes = wordSet(
  'cause causes form forms type condition disorder disease treatment complaint injury symptom infection cancer allergy complication illness reason trigger predictor effect therapy killer',
)
const superlatives = wordSet(
  'most commonest leading biggest main top number-one greatest strongest deadliest best safest least',
)
const readers = wordSet('you your')
const than = wordSet('than')

/** "Recovery is quicker after keyhole surgery than after an open operation." */
export const betterThan: ClaimRule = {
  kind: 'comparison',
  key: role.comparative,
  find: (reading, at) => {
    const {words} = reading
    const [from, to] = clauseAround(reading, at)
    const pivot = firstWord(reading, at + 1, to, than)
    if (pivot < 0) return null
    const next = words[pivot + 1] ?? ''
    const isThen =
      /^(?:they|it|he|she)$/.test(next) && /^(?:did|do|does|were|was|used|had)$/.test(words[pivot + 2] ?? '')
    if ((usual.has(next) && !isThen) || (reading.numbers[pivot + 1] !== null && next !== 'one')) return null
    if (someWord(reading, from, at, selves) || someWord(reading, from, at, duties)) return null
    if (someWord(reading, pivot, to, selves)) return null
    if (/^(?:you|your)$/.test(words[from] ?? '')) return null
    const isOfPeople = someRole(reading, from, at, role.people) && someRole(reading, pivot + 1, to, role.people)
    if (isOfPeople && words[at] !== 'better') return [at, pivot + 1]
    if (someRole(reading, from, to, role.practical)) return null
    return someRole(reading, from, to, healthRoles) || isAboutAKind(reading, statementStart(reading, at), at)
      ? [at, pivot + 1]
      : null
  },
}

/** "Collagen works faster when ...", "Children learn better after ...". */
export const betterWhen: ClaimRule = {
  kind: 'comparison',
  key: role.comparative,
  find: (reading, at) => {
    const {words, roles} = reading
    if (!/^(?:when|after|with|if|in|without|during)$/.test(words[at + 1] ?? '')) return null
    const before = words[at - 1] ?? ''
    if (!(working.has(before) || has(roles[at - 1], role.course))) return null
    if (someWord(reading, at - REACH, at, selves) || someWord(reading, at - REACH, at, duties)) return null
    if (someRole(reading, at - REACH, at + REACH, role.practical)) return null
    return someRole(reading, at - 5, at - 1, role.treatment | role.people | role.body | role.condition)
      ? [at - 1, at + 2]
      : null
  },
}

/** "more prone to chest infections", "less likely to become infected". */
export const moreLikely: ClaimRule = {
  kind: 'comparison',
  key: (word) => likely.has(word),
  find: (reading, at) => {
    const {words, roles} = reading
    if (!has(roles[at - 1], role.comparative) && !/^(?:most|least|as|times|far)$/.test(words[at - 1] ?? '')) return null
    if (someRole(reading, at, at + REACH, role.practical)) return null
    const isHealth = someRole(reading, at + 1, at + 8, healthRoles) || someRole(reading, at - 5, at, healthRoles)
    return isHealth ? [at - 1, at + 2] : null
  },
}

/** "works as well as medication", "as harmful as smoking". */
export const asGoodAs: ClaimRule = {
  kind: 'comparison',
  key: (word) => worth.has(word),
  find: (reading, at) => {
    const {words} = reading
    if (words[at - 1] !== 'as' || words[at + 1] !== 'as') return null
    if (words[at] === 'well' && !someWord(reading, at - 4, at, working)) return null
    if (someWord(reading, at - REACH, at + 5, selves) || someRole(reading, at - REACH, at + 6, role.practical))
      return null
    const isKind = words[at] === 'well' && isAboutAKind(reading, statementStart(reading, at), at)
    return isKind || someRole(reading, at - REACH, at + 6, role.treatment | role.condition) ? [at - 1, at + 2] : null
  },
}

/** "one of the most common causes of", "the leading preventable cause of". */
export const mostCommonCause: ClaimRule = {
  kind: 'comparison',
  key: (word) => superlatives.has(word),
  find: (reading, at) => {
    const end = firstWord(reading, at + 1, at + 5, causes)
    if (end < 0 || someRole(reading, at - REACH, at + REACH, role.practical)) return null
    if (someWord(reading, at - 4, at, selves) || someWord(reading, at - 4, end + 3, readers)) return null
    return someRole(reading, end, end + 6, healthRoles) || someRole(reading, at - 8, at, healthRoles)
      ? [at, end + 1]
      : null
  },
}

/** "Breastfed babies get fewer ear infections." */
export const getFewer: ClaimRule = {
  kind: 'comparison',
  key: (word) => /^(?:more|fewer|less|lower|higher|better|worse|stronger|weaker)$/.test(word),
  find: (reading, at) => {
    const {words} = reading
    const from = statementStart(reading, at)
    if (
      someWord(reading, from, at, selves) ||
      someWord(reading, from, at, duties) ||
      someWord(reading, from, at, addressed)
    )
      return null
    if (someRole(reading, from, at + 6, role.practical)) return null
    if (
      !/^(?:have|has|had|get|gets|got|report|reports|reported|show|shows|showed|suffer|suffers|suffered|experience|need|needs|face|develop|make|makes|mean|means|causes|cause)$/.test(
        words[at - 1] ?? '',
      )
    )
      return null
    if (!someRole(reading, from, at - 1, role.people | role.treatment | role.condition)) return null
    return someRole(reading, at + 1, at + 4, role.condition | role.outcome) ? [at - 1, at + 2] : null
  },
}
