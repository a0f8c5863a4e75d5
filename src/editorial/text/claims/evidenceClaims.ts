import {healthRoles, role} from '../healthWords.ts'
import {wordSet} from '../wordSet.ts'
import type {ClaimRule} from './claimRule.ts'
import {addressed, linking, selves} from './claimWords.ts'
import {REACH, someRole, someWord, statementStart} from './sentenceReading.ts'

const helping = wordSet('can may could might help helps does do')
const seeming = wordSet(
  'shown known thought believed proven found said seems seem appears appear tends tend helps help likely reported',
)
const deniers = wordSet('not nobody yet never little one')
const personal = wordSet('you your i if when')
const noVerbAfter = wordSet('the a an is are was were be been of which and or you we i your our will it they to who')
/** Clinicians and clinics do these as well. */
const openless = wordSet(
  'treat treats treated cure cures cured balance balanced lift lifts lifted protect protected heal healed help aid support regulate regulates restore restores',
)

/** "We do not yet know whether the newer mesh lasts longer." */
export const notKnownWhether: ClaimRule = {
  kind: 'evidence',
  key: (word) => word === 'whether' || word === 'why' || word === 'how',
  find: (reading, at) => {
    const {words} = reading
    if (!/^(?:know|known|knows|clear|certain|sure|understood|understand|unclear|unknown)$/.test(words[at - 1] ?? ''))
      return null
    const isDenied = words[at - 1]?.startsWith('un') || someWord(reading, at - 5, at, deniers)
    if (!isDenied || someWord(reading, at - 5, at + 3, personal)) return null
    return someRole(reading, at, at + REACH, healthRoles) ? [at - 1, at + 1] : null
  },
}

/** "Exercise lowers blood pressure.", "Smoking can raise the risk of ..." */
export const treatmentEffect: ClaimRule = {
  kind: 'evidence',
  key: role.effect,
  find: (reading, at) => {
    const {words} = reading
    const before = words[at - 1] ?? ''
    const from = statementStart(reading, at)
    const isCarried = helping.has(before) || (before === 'to' && seeming.has(words[at - 2] ?? ''))
    if (at === from || (from === at - 1 && helping.has(before)) || (!isCarried && noVerbAfter.has(before))) return null
    const isPlain = !/(?:s|ed)$/.test(words[at] ?? '') || words[at] === 'harm' || words[at] === 'speed'
    if (isPlain && !isCarried && !before.endsWith('s')) return null
    if (someWord(reading, from, at, selves) || someWord(reading, from, at, addressed)) return null
    if (someRole(reading, from, at + 8, role.practical)) return null
    const isTreatment = someRole(reading, from, at, role.treatment) || /^[a-z]{3,}ing$/.test(words[from] ?? '')
    if (!isTreatment && (openless.has(words[at] ?? '') || someRole(reading, from, at, role.expert))) return null
    if (someWord(reading, at + 1, at + 4, selves)) return null
    const object = role.outcome | role.condition | (isTreatment ? role.body : 0)
    const isSaid =
      someRole(reading, at + 1, at + 6, object) ||
      (isTreatment && !openless.has(words[at] ?? '') && /^[a-z]/.test(words[at + 1] ?? ''))
    return isSaid ? [at, at + 2] : null
  },
}

/** "Screen time linked to bad dreams" */
export const linkedTo: ClaimRule = {
  kind: 'evidence',
  key: (word) => linking.has(word),
  find: (reading, at) => {
    if (!/^(?:to|with)$/.test(reading.words[at + 1] ?? '')) return null
    if (someRole(reading, at - 6, at + 6, role.practical) || someWord(reading, at - 6, at + 4, selves)) return null
    const health = healthRoles | role.people
    return someRole(reading, at - 6, at, health) && someRole(reading, at + 2, at + 7, health) ? [at, at + 2] : null
  },
}
