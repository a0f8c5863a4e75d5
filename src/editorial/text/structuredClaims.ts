import {healthRoles, role, rolesOf} from './healthWords.ts'
import type {PhraseMatch} from './phrases.ts'
import type {ResearchTalkKind} from './researchTalkPhrases.ts'
import {wordClasses} from './wordClasses.ts'
import type {Word} from './words.ts'

type Claim = PhraseMatch<ResearchTalkKind>

/** A sentence as the rules read it: its words in lower case and the parts that they can play. */
interface Reading {
  words: readonly string[]
  roles: readonly number[]
  /** The value of a number, in figures or words. */
  numbers: readonly (number | null)[]
}

/** What a rule finds when its key word is at `at`: the end of the claim, or `null`. */
interface ClaimRule {
  kind: ResearchTalkKind
  /** The word that the claim turns on: any of these roles, or a word that passes. */
  key: number | ((word: string) => boolean)
  /** Index range of the claim. */
  find: (reading: Reading, at: number) => readonly [from: number, to: number] | null
}

/** No rule looks further than this many words to either side, so reading a text takes time in proportion to it. */
const REACH = 10

const set = (words: string) => new Set(words.split(/\s+/))
const marks = set('; : ? ! . — "')
const selves = set('i me my mine we our ours us')
const owners = set('our your my his her their this these those')
const duties = set('should must please need ought let do try remember to')
const modals = set('will would should if whether to could')
const helping = set('can may could might help helps does do')
const seeming = set(
  'shown known thought believed proven found said seems seem appears appear tends tend helps help likely reported',
)
const usual = set(
  'usual before you your i we our us expected planned necessary needed normal that this it they he she last yesterday ever anyone anybody never nothing not other today tomorrow',
)
const quantifiers = set('most majority minority few')
const likely = set('likely prone apt susceptible vulnerable')
const worth = set(
  'well good effective safe harmful bad dangerous helpful addictive common strong reliable damaging deadly risky quickly fast',
)
const working = set('work works worked perform performs performed do does did fare fares')
const sharply = set(
  'sharply steadily dramatically steeply rapidly significantly markedly greatly slowly since over by decade year generation century worldwide nationally fast quickly twofold threefold',
)
const causes = set(
  'cause causes form forms type condition disorder disease treatment complaint injury symptom infection cancer allergy complication illness reason trigger predictor effect therapy killer',
)
const superlatives = set(
  'most commonest leading biggest main top number-one greatest strongest deadliest best safest least',
)
const descriptors = set(
  'described seen viewed regarded hailed called considered treated portrayed blamed touted billed praised',
)
const frequency = set('often widely commonly generally usually frequently largely routinely now sometimes long')
const safety = set('safe harmless effective dangerous addictive ineffective harmful toxic beneficial')
const degrees = set(
  'generally usually perfectly completely entirely relatively very highly extremely quite largely clinically',
)
const eras = set('centuries generations millennia decades ages thousands hundreds')
const findingNothing = set('link links association difference benefit effect evidence connection correlation change')

const has = (bits: number | undefined, wanted: number) => ((bits ?? 0) & wanted) !== 0

function someRole({words, roles}: Reading, from: number, to: number, wanted: number): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, roles.length); index += 1) {
    if (has(roles[index], wanted) && !(words[index] === 'back' && !has(wanted, role.practical))) return true
  }
  return false
}

function someWord({words}: Reading, from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, words.length); index += 1) {
    if (wanted.has(words[index] ?? '')) return true
  }
  return false
}

/** Where the statement about `at` begins: after the last comma or connective before it. */
function statementStart({words}: Reading, at: number): number {
  let from = at
  while (from > 0 && at - from < REACH && !marks.has(words[from - 1] ?? '') && !connectives.has(words[from - 1] ?? ''))
    from -= 1
  return from
}

const notKinds = set(
  'a an the our your my his her their this that these those it there they we you i he she some many to if when',
)

/** "First labours ...", "Squats ...": a plural without an article speaks of all of a kind. */
function isAboutAKind(reading: Reading, from: number, to: number): boolean {
  if (someWord(reading, from, to, notKinds)) return false
  return reading.words.slice(from, Math.min(from + 4, to)).some((word) => /[^sui]s$/.test(word) && word.length > 4)
}

/** Up to `REACH` words before and after, within the marks that end a statement. */
function clauseAround({words}: Reading, at: number): [number, number] {
  let from = at
  while (from > 0 && at - from < REACH && !marks.has(words[from - 1] ?? '')) from -= 1
  let to = at + 1
  while (to < words.length && to - at <= REACH && !marks.has(words[to] ?? '')) to += 1
  return [from, to]
}

function firstWord({words}: Reading, from: number, to: number, wanted: ReadonlySet<string>): number {
  for (let index = from; index < Math.min(to, words.length); index += 1)
    if (wanted.has(words[index] ?? '')) return index
  return -1
}

const notGeneral = set('you your should must feel find')
const opining = set(
  'calling urging warning asking demanding pressing pushing questioning arguing debating rethinking recommending divided split unsure undecided sceptical skeptical cautious',
)
const timeUnits = set(`${wordClasses.timeUnit} night nights`)
const inParticular = set('our your the these those their and or with by to of for')
const perfect = set('has have been')
const deniers = set('not nobody yet never little one')
const personal = set('you your i if when')
const many = set('more fewer')
const records = set('since ever record years decade')
const readers = set('you your')
const lasting = set('last work fail help')
const noVerbAfter = set('the a an is are was were be been of which and or you we i your our will it they to who')
const addressed = set('you your please should must if to our he she')
/** Clinicians and clinics do these as well. */
const openless = set(
  'treat treats treated cure cures cured balance balanced lift lifts lifted protect protected heal healed help aid support regulate regulates restore restores',
)
const stateVerbs = set(
  'have has had die dies died are is were get gets suffer suffers develop develops live lives will experience experiences',
)
const linking = set('linked tied associated connected correlated')
const connectives = set(', that because since although though but while whereas so')
const than = set('than')

const rules: readonly ClaimRule[] = [
  {
    // "Lab testing confirmed that ...", "..., tests have shown."
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
  },
  {
    // "We found no link at all", "who led the study".
    kind: 'study',
    key: (word) => word === 'found' || word === 'led' || word === 'ran',
    find: ({words, roles}, at) => {
      if (words[at] === 'found')
        return words[at + 1] === 'no' && findingNothing.has(words[at + 2] ?? '') ? [at, at + 3] : null
      return words[at + 1] === 'the' && has(roles[at + 2], role.evidence) ? [at, at + 3] : null
    },
  },
  {
    // "We do not yet know whether the newer mesh lasts longer."
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
  },
  {
    // "Top nutritionists swear by ...", "Most clinicians would accept ...".
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
          !/(?:ly|^(?:would|will|now|still|often|also|have|has|do|not|long|all|always|who|can))$/.test(
            words[index] ?? '',
          )
        )
          return null
      }
      return null
    },
  },
  {
    // "Recovery is quicker after keyhole surgery than after an open operation."
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
  },
  {
    // "Collagen works faster when ...", "Children learn better after ...".
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
  },
  {
    // "One birth in eighty is of twins."
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
  },
  {
    // "Head lice have become harder to treat."
    kind: 'statistic',
    key: role.comparative,
    find: (reading, at) => {
      const {words} = reading
      if (!/^(?:become|becomes|became|becoming|getting|gets|grown|growing)$/.test(words[at - 1] ?? '')) return null
      if (someWord(reading, at - REACH, at + 5, selves) || someWord(reading, at - REACH, at, addressed)) return null
      if (someRole(reading, at - REACH, at + 6, role.practical)) return null
      return someRole(reading, at - 8, at, healthRoles | role.people) ? [at - 1, at + 1] : null
    },
  },
  {
    // "more prone to chest infections", "less likely to become infected".
    kind: 'comparison',
    key: (word) => likely.has(word),
    find: (reading, at) => {
      const {words, roles} = reading
      if (!has(roles[at - 1], role.comparative) && !/^(?:most|least|as|times|far)$/.test(words[at - 1] ?? ''))
        return null
      if (someRole(reading, at, at + REACH, role.practical)) return null
      const isHealth = someRole(reading, at + 1, at + 8, healthRoles) || someRole(reading, at - 5, at, healthRoles)
      return isHealth ? [at - 1, at + 2] : null
    },
  },
  {
    // "works as well as medication", "as harmful as smoking".
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
  },
  {
    // "one of the most common causes of", "the leading preventable cause of".
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
  },
  {
    // "Measles cases are at their highest level since 1994.", "More people than ever ..."
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
  },
  {
    // "Survival after this operation has improved greatly."
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
  },
  {
    // "Exercise lowers blood pressure.", "Smoking can raise the risk of ..."
    kind: 'evidence',
    key: role.effect,
    find: (reading, at) => {
      const {words} = reading
      const before = words[at - 1] ?? ''
      const from = statementStart(reading, at)
      const isCarried = helping.has(before) || (before === 'to' && seeming.has(words[at - 2] ?? ''))
      if (at === from || (from === at - 1 && helping.has(before)) || (!isCarried && noVerbAfter.has(before)))
        return null
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
  },
  {
    // "Screen time linked to bad dreams"
    kind: 'evidence',
    key: (word) => linking.has(word),
    find: (reading, at) => {
      if (!/^(?:to|with)$/.test(reading.words[at + 1] ?? '')) return null
      if (someRole(reading, at - 6, at + 6, role.practical) || someWord(reading, at - 6, at + 4, selves)) return null
      const health = healthRoles | role.people
      return someRole(reading, at - 6, at, health) && someRole(reading, at + 2, at + 7, health) ? [at, at + 2] : null
    },
  },
  {
    // "Breastfed babies get fewer ear infections."
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
  },
  {
    // "Every week three young men are diagnosed with this cancer."
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
  },
  {
    // "Most people with panic attacks recover.", "most of the ear injuries"
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
  },
  {
    // "is often described as a chemical imbalance"
    kind: 'weasel',
    key: (word) => descriptors.has(word),
    find: (reading, at) =>
      frequency.has(reading.words[at - 1] ?? '') &&
      reading.words[at + 1] === 'as' &&
      !someWord(reading, at - 8, at, selves)
        ? [at - 1, at + 2]
        : null,
  },
  {
    // "is generally safe to drive"
    kind: 'weasel',
    key: (word) => safety.has(word),
    find: (reading, at) => {
      if (!degrees.has(reading.words[at - 1] ?? '') || someWord(reading, at - 8, at, selves)) return null
      return /^(?:is|are|was|were|be|been)$/.test(reading.words[at - 2] ?? '') ? [at - 1, at + 1] : null
    },
  },
  {
    // "has been used for thousands of years"
    kind: 'weasel',
    key: (word) => word === 'used' || word === 'prized' || word === 'relied',
    find: (reading, at) =>
      someWord(reading, at - 3, at, perfect) &&
      someWord(reading, at + 1, at + 6, eras) &&
      someRole(reading, at - 8, at + REACH, healthRoles) &&
      !someWord(reading, at - 8, at, selves)
        ? [at, at + 2]
        : null,
  },
]

/** Claims recognised by how a sentence is built: who or what, the verb, and what is said of it. In order of the rules. */
export function findStructuredClaims(words: readonly Word[], masked: Uint8Array): Claim[] {
  const lower = words.map((word) => word.lower)
  const roles = lower.map((word, index) => (masked[index] ? 0 : rolesOf(word)))
  const reading: Reading = {words: lower, roles, numbers: words.map(({number}) => number)}
  const found: Claim[] = []
  for (const {kind, key, find} of rules) {
    for (let at = 0; at < words.length; at += 1) {
      if (masked[at] || !(typeof key === 'number' ? has(roles[at], key) : key(lower[at] ?? ''))) continue
      const range = find(reading, at)
      if (range) found.push({label: kind, at: range[0], end: range[1]})
    }
  }
  return found
}

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
export function isAboutThings({label, at, end}: Claim, words: readonly Word[], all: number): boolean {
  if (!countsThings.has(label)) return false
  if (has(all, role.practical) && !has(all, (healthRoles & ~role.body) | role.people)) return true
  if (label !== 'evidence') return !has(all, anySubject)
  return !has(all, healthRoles) && words.slice(at, end).some(({lower}) => linking.has(lower))
}
