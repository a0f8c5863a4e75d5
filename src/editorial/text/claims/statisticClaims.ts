import {healthRoles, role, rolesOf} from '../healthWords.ts'
import {wordClasses} from '../wordClasses.ts'
import {wordSet} from '../wordSet.ts'
import type {ClaimRule} from './claimRule.ts'
import {addressed, duties, selves} from './claimWords.ts'
import {REACH, clauseAround, firstWord, has, someRole, someWord, statementStart} from './sentenceReading.ts'

const quantifiers = wordSet('most majority minority few')
const sharply = wordSet(
  'sharply steadily dramatically steeply rapidly significantly markedly greatly slowly since over by decade year generation century worldwide nationally fast quickly twofold threefold',
)
const notGeneral = wordSet('you your should must feel find')
const timeUnits = wordSet(`${wordClasses.timeUnit} night nights`)
const many = wordSet('more fewer')
const records = wordSet('since ever record years decade')
const lasting = wordSet('last work fail help')
const stateVerbs = wordSet(
  'have has had die dies died are is were get gets suffer suffers develop develops live lives will experience experiences',
)

/** "One birth in eighty is of twins." */
export const oneInEighty: ClaimRule = {
  kind: 'ratio',
  key: (word) => word === 'in' || word === 'out',
  find: (reading, at) => {
    const {words, roles, numbers} = reading
    const after = words[at] === 'out' || words[at + 1] === 'every' ? at + 2 : at + 1
    const step = [2, 3].find((back) => typeof numbers[at - back] === 'number')
    const whole = numbers[after] ?? 0
    if (step === undefined || typeof numbers[at - 1] === 'number' || (whole >= 1850 && whole < 2100)) return null
    if (whole <= (numbers[at - step] ?? 0) || someWord(reading, at - REACH, at, selves)) return null
    if (has(roles[at - 1], role.practical) || has(roles[after + 1], role.practical)) return null
    if (timeUnits.has(words[at - 1] ?? '') || timeUnits.has(words[after + 1] ?? '')) return null
    return /^[a-z]/.test(words[at - 1] ?? '') ? [at - step, after + 1] : null
  },
}

/** "Head lice have become harder to treat." */
export const becomeHarder: ClaimRule = {
  kind: 'statistic',
  key: role.comparative,
  find: (reading, at) => {
    const {words} = reading
    if (!/^(?:become|becomes|became|becoming|getting|gets|grown|growing)$/.test(words[at - 1] ?? '')) return null
    if (someWord(reading, at - REACH, at + 5, selves) || someWord(reading, at - REACH, at, addressed)) return null
    if (someRole(reading, at - REACH, at + 6, role.practical)) return null
    return someRole(reading, at - 8, at, healthRoles | role.people) ? [at - 1, at + 1] : null
  },
}

/** "Measles cases are at their highest level since 1994.", "More people than ever ..." */
export const highestEver: ClaimRule = {
  kind: 'statistic',
  key: (word) => word === 'highest' || word === 'lowest' || word === 'ever',
  find: (reading, at) => {
    const {words} = reading
    const isRecord =
      words[at] === 'ever'
        ? words[at - 1] === 'than' && someWord(reading, at - 5, at - 1, many)
        : someWord(reading, at + 1, at + 6, records)
    if (
      !isRecord ||
      someWord(reading, at - REACH, at + REACH, selves) ||
      someRole(reading, at - REACH, at + REACH, role.practical)
    )
      return null
    return someRole(reading, at - REACH, at + REACH, healthRoles | role.people) ? [at, at + 1] : null
  },
}

/** "Survival after this operation has improved greatly." */
export const trendOverTime: ClaimRule = {
  kind: 'statistic',
  key: role.trend,
  find: (reading, at) => {
    const {words} = reading
    if (!/^(?:have|has|had)$/.test(words[at - 1] ?? '') && !/(?:ed|rose|fell|grew|s)$/.test(words[at] ?? ''))
      return null
    if (firstWord(reading, at + 1, at + 3, sharply) < 0) return null
    if (someWord(reading, at - REACH, at, selves) || someWord(reading, at - REACH, at, duties)) return null
    if (someRole(reading, at - REACH, at + 6, role.practical) || words[at - 1] === 'the') return null
    return someRole(reading, at - 8, at, role.condition | role.outcome | role.treatment) ? [at, at + 2] : null
  },
}

/** "Every week three young men are diagnosed with this cancer." */
export const countOfPeople: ClaimRule = {
  kind: 'statistic',
  key: role.people,
  find: (reading, at) => {
    const {words, numbers} = reading
    const from = statementStart(reading, at)
    const number = [1, 2, 3].find((step) => typeof numbers[at - step] === 'number')
    if (number === undefined || someWord(reading, from, at + REACH, selves) || someWord(reading, from, at, duties))
      return null
    if (someRole(reading, from, at + 8, role.practical) || words[0] === 'take') return null
    return someRole(reading, at + 1, at + 7, role.condition | role.course) &&
      someWord(reading, at + 1, at + 4, stateVerbs)
      ? [at - number, at + 2]
      : null
  },
}

/** "Most people with panic attacks recover.", "most of the ear injuries" */
export const mostPeople: ClaimRule = {
  kind: 'statistic',
  key: (word) => quantifiers.has(word),
  find: (reading, at) => {
    const {words} = reading
    const [, to] = clauseAround(reading, at)
    const from = statementStart(reading, at)
    if (words[at] === 'few' && words[at - 1] === 'a' && words[at - 2] !== 'only') return null
    if (someWord(reading, from, to, selves) || someWord(reading, from, to, notGeneral)) return null
    if (someRole(reading, from, to, role.practical)) return null
    const noun = [1, 2, 3, 4].find((step) =>
      has(rolesOf(words[at + step] ?? ''), role.people | role.condition | role.treatment),
    )
    if (noun === undefined || !/s$|^(?:people|children|men|women)$/.test(words[at + noun] ?? '')) return null
    const hasState =
      someRole(reading, at + noun + 1, to, role.condition | role.course) ||
      someWord(reading, at + noun + 1, at + noun + 4, lasting)
    return hasState || has(rolesOf(words[at + noun] ?? ''), role.condition) ? [at, at + noun + 1] : null
  },
}
