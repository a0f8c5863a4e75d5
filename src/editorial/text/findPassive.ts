import type {TextRange} from './sentences.ts'
import type {Word} from './words.ts'
import {wordSet} from './wordSet.ts'

const toBe = wordSet("is are was were be been being isn't")
const between = wordSet(
  'not also always often usually then never sometimes only still being been just already normally now soon',
)

/** Participles that do not end in "ed". */
const irregular = wordSet(
  'given taken seen done made found shown known sent told held kept left lost paid put read said sold set taught thought written chosen drawn driven eaten forgotten frozen hidden broken built bought brought caught cut felt fed grown heard hurt led met meant run spent spoken spread stolen struck sung sworn thrown understood undone withdrawn worn begun born overcome sought dealt hit',
)

/** Participles that describe a state or a feeling: "you are worried" has no hidden actor. */
const states = wordSet(
  'worried tired interested excited concerned bored scared frightened pleased relieved depressed stressed exhausted confused embarrassed ashamed annoyed surprised satisfied disappointed delighted overwhelmed married divorced retired experienced qualified skilled used supposed located based related involved committed dedicated limited detailed advanced aged naked sacred wicked rugged unrelated complicated sophisticated isolated crowded mixed open closed gifted determined convinced prepared allowed entitled bed red need feed speed seed weed indeed',
)

/** First phrase in the passive voice among the words of a sentence, or `null`: a form of "be" and a participle. */
export function findPassive(words: readonly Word[]): TextRange | null {
  for (const [index, word] of words.entries()) {
    if (!toBe.has(word.lower)) continue
    let next = index + 1
    while (next <= index + 3 && isBetween(words[next]?.lower ?? '')) next += 1
    const participle = words[next]
    if (participle && isParticiple(participle.lower)) return {start: word.start, end: participle.end}
  }
  return null
}

function isBetween(word: string): boolean {
  return between.has(word) || (word.length > 3 && word.endsWith('ly'))
}

function isParticiple(word: string): boolean {
  if (states.has(word)) return false
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !word.startsWith('un'))
}
