import {role, rolesOf} from './healthWords.ts'
import {wordSet} from './wordSet.ts'
import type {Word} from './words.ts'

const stating = wordSet(
  'show shows say says find finds found suggest suggests prove proves link links reveal reveals help helps work works agree agrees believe know thought is are',
)
const rhetorical =
  /^(?:and |but |so )?(?:did|do) you (?:know|realise|realize)\b|^would you believe\b|^have you (?:ever )?heard that\b|^(?:why(?! do (?:we|you|i)\b)|how come)\b/

/** What a whole sentence says about the claims inside it; made once for each sentence. */
export interface SentenceFrame {
  /** A real question: it asks and claims nothing. */
  question: boolean
  /** "What the research says": a title without a statement. */
  heading: boolean
  /** A line of a reference list is a source, not a claim that lacks one. */
  reference: boolean
}

const bibliographic =
  /\b(?:19|20)\d\d\s?;\s?\d|\bdoi\s?[:.]|\bdoi\.org\/|^(?:references?|sources?|further reading|bibliography)\b\W*$/i

export function frameOf(sentence: string, words: readonly Word[]): SentenceFrame {
  const opening = words
    .slice(0, 6)
    .map((word) => word.lower)
    .filter((word) => word !== '"')
    .join(' ')
  const ending = sentence.slice(-3)
  const asks = ending.includes('?')
  return {
    question: asks && !rhetorical.test(opening),
    heading:
      !/[.!…:]/.test(ending) &&
      !asks &&
      (isLabel(words) ||
        isVerbless(words) ||
        (words.length <= 12 && /^(?:what|how|where|why|who|when|about|understanding)\b/.test(opening))),
    reference: bibliographic.test(sentence.slice(0, 600)),
  }
}

const verbRoles = role.finding | role.effect | role.opinion | role.trend
const verbs = wordSet(
  'is are was were be been has have had do does did can could may might will would should must need',
)

/** "The evidence on grief counselling": nothing is said of it. */
function isVerbless(words: readonly Word[]): boolean {
  return (
    words.length <= 7 &&
    !words.some(
      ({lower, number}) =>
        number !== null || verbs.has(lower) || stating.has(lower) || (rolesOf(lower) & verbRoles) !== 0,
    )
  )
}

/** "Research and evidence": a few words that state nothing. */
function isLabel(words: readonly Word[]): boolean {
  const spoken = words.filter(({lower}) => lower !== ',')
  const isStated = spoken.some(
    ({number, lower}, index) =>
      number !== null || (stating.has(lower) && (lower !== 'links' || index < spoken.length - 1)),
  )
  return spoken.length <= 4 && !isStated
}
