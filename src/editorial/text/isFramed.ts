import type {ResearchTalkKind} from './researchTalkPhrases.ts'
import {wordSet} from './wordSet.ts'
import type {Word} from './words.ts'

/** How far back from a claim the words that govern it are looked for: keeps the work per claim bounded. */
const REACH_WORDS = 24

const boundaries = wordSet(', : — ( because since although though but as while so and ; "')
const askVerbs = wordSet(
  'speak chat consult contact enquire inquire explain ask asks asked check checks find look read see learn discuss talk tell wonder search consider download explore discover watch listen visit follow join request share sign',
)
const doVerbs = wordSet(
  'use make ensure choose apply take drink fill mix save get give keep aim reduce increase clean wash pay pick buy start stop add set charge lower raise rinse cut break rate score enter press call ring come write bring',
)
const bothVerbs = new Set([...askVerbs, ...doVerbs])
const minding = wordSet('mind heart comfort knowing remember fact note')
const helpers = wordSet(
  "please then also always do not never just you can could may might should must to and or we will when let let's us simply now next",
)
const conditions = wordSet('if whether unless suppose supposing imagine until')
const uncertain = wordSet('will would could should might wo')
const hearing = wordSet(
  'say says saying hear heard think thinking tell told read type see search phrase term word words called slogan myth myths believe saying swear swears insist insists claim claims headline headlines advert adverts ads',
)
const hearers = wordSet(
  'you your yourself friend friends someone somebody people anyone phrase term word words myth slogan headline headlines advert adverts ads poster posters banner banners app apps label labels website websites influencer influencers online post posts video videos tweet tweets site sites blog blogs forum forums leaflet leaflets sellers seller',
)
const patients = wordSet(
  'patient patients client clients friend mother father neighbour neighbor aunt uncle colleague reader commenter',
)
const statistical: ReadonlySet<ResearchTalkKind> = new Set(['percentage', 'ratio', 'comparison', 'statistic', 'year'])

/**
 * Whether the words around a claim take it back: it is asked about, told to do, supposed, heard somewhere or planned.
 * `from` and `to` are the word indexes of the claim.
 */
export function isFramed(kind: ResearchTalkKind, words: readonly Word[], from: number, to: number): boolean {
  const inside = words.slice(from, Math.min(to, from + REACH_WORDS))
  if (!statistical.has(kind) && kind !== 'weasel' && inside.some((word) => uncertain.has(word.lower))) return true
  if (kind === 'study' && (words[from + 1]?.lower === 'may' || words[from + 2]?.lower === 'may')) return true
  if (isHearsay(words, from) || isHearsay(words, to - 1)) return true
  if (kind === 'comparison' && isComparedWithMe(words, from, to)) return true
  const begin = clauseStart(words, from)
  if (begin === 0 && statistical.has(kind) && opensWithOrder(words, from)) return true
  const clause = words.slice(begin, from)
  return isSupposed(kind, words, begin, from) || isInstruction(kind, clause) || isOurs(kind, clause, inside)
}

function clauseStart(words: readonly Word[], from: number): number {
  const least = Math.max(0, from - REACH_WORDS)
  let begin = from
  while (begin > least && !boundaries.has(words[begin - 1]?.lower ?? '')) begin -= 1
  return begin
}

function isSupposed(kind: ResearchTalkKind, words: readonly Word[], begin: number, from: number): boolean {
  for (let index = begin; index < from; index += 1) {
    const word = words[index]?.lower ?? ''
    const next = words[index + 1]?.lower ?? ''
    if (
      index === 0 &&
      (word === 'should' || word === 'were' || word === 'had' || (word === 'once' && !statistical.has(kind)))
    )
      return true
    if (word === 'when' && /^(new|better|more|further)$/.test(next)) return true
    if (conditions.has(word) && !(statistical.has(kind) && word === 'if' && next === 'you')) return true
  }
  return false
}

function isInstruction(kind: ResearchTalkKind, clause: readonly Word[]): boolean {
  // "Keep in mind that one in four" tells a fact.
  if (clause.some((word) => minding.has(word.lower))) return false
  const verbs = statistical.has(kind) ? doVerbs : kind === 'evidence' ? bothVerbs : askVerbs
  // "Do two out of three": elsewhere "do" only helps another verb.
  if (clause.length === 1 && clause[0]?.lower === 'do') return true
  let leading = true
  for (const [index, word] of clause.entries()) {
    if (leading && verbs.has(word.lower)) return true
    const before = clause[index - 1]?.lower ?? ''
    if (!statistical.has(kind) && askVerbs.has(word.lower) && /^(to|you|can|please|may|could|let)$/.test(before))
      return true
    leading = leading && helpers.has(word.lower)
  }
  return false
}

/** "Our experts recommend", "your doctor may say": the clinic speaks of itself or of one patient. */
function isOurs(kind: ResearchTalkKind, clause: readonly Word[], inside: readonly Word[]): boolean {
  const first = inside[0]?.lower
  if (kind === 'percentage' || kind === 'ratio') return isPersonalFigure(clause)
  const near = clause.slice(-2).map((word) => word.lower)
  if (kind === 'experts' && clause.some((word) => word.lower === 'sometimes')) return true
  if (kind === 'experts') return near.some((word) => /^(our|your|my|these|the|a|an|their)$/.test(word))
  if (kind === 'year' && inside.some(({lower}) => /^(?:we|our|i|my)$/.test(lower))) return true
  if (kind === 'statistic' || kind === 'year') return clause.some((word) => word.lower === 'we' || word.lower === 'our')
  if (kind === 'study' || kind === 'evidence') return near.includes('your') || near.includes('my')
  if (kind !== 'comparison') return false
  const ours = first === 'more' || first === 'less' ? /^(you|we|our|i|my)$/ : /^(we|our|i|my)$/
  return clause.some((word) => ours.test(word.lower))
}

/** "More than you would think": the reader or the writer is the measure. */
function isComparedWithMe(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to + 1; index += 1) {
    if (words[index]?.lower === 'than')
      return /^(?:you|i|we|my|mine|ours|usual|expected)$/.test(words[index + 1]?.lower ?? '')
  }
  return false
}

const determiners = wordSet('the your a an this it them each')
const notVerbs = wordSet(
  'of in on at for with from by to as is are was were after before during since until while when if all both half not only even about over under around nearly roughly almost just that than then and but or so because though although such what who how why where through across between among within without like per via against despite most many some more less few every each no up here there yet still also now once does did do has have had can could would will may might should quite rather',
)

/** "Dilute the cordial to 10 per cent": an order in any verb shows in what follows it. */
function opensWithOrder(words: readonly Word[], from: number): boolean {
  const [first, second] = words
  if (first === undefined || second === undefined || from < 2) return false
  if (first.number !== null || notVerbs.has(first.lower) || /(?:ing|ed|ly|s|[^\p{L}])$/u.test(first.lower)) return false
  return determiners.has(second.lower)
}

/** "I agreed 90 per cent of the time", "you should drink half": unless it is told "that" so it is. */
function isPersonalFigure(clause: readonly Word[]): boolean {
  const last = clause.findLastIndex(({lower}) => lower === 'that')
  return clause.slice(last + 1).some(({lower}) => /^(?:i|my|should|must|needs?)$/.test(lower))
}

function isHearsay(words: readonly Word[], from: number): boolean {
  let opened = -1
  for (let index = Math.max(0, from - REACH_WORDS); index < from; index += 1) {
    if (words[index]?.lower === '"') opened = opened < 0 ? index : -1
  }
  if (opened < 0) return false
  const before = words.slice(Math.max(0, opened - REACH_WORDS), opened).map((word) => word.lower)
  if ([...before, ...afterQuotation(words, from)].some((word) => patients.has(word))) return true
  return before.some((word) => hearers.has(word)) && before.some((word) => hearing.has(word))
}

/** The first words after the quotation that the word at `from` stands in: who said it. */
function afterQuotation(words: readonly Word[], from: number): string[] {
  for (let index = from; index < Math.min(words.length, from + REACH_WORDS * 2); index += 1) {
    if (words[index]?.lower === '"') return words.slice(index + 1, index + 7).map((word) => word.lower)
  }
  return []
}
