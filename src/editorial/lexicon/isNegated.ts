import type {Word} from '../text/words.ts'

/** How many words before a claim can take it back. */
const REACH_WORDS = 6

const negations = new Set(
  "no not never cannot without nobody none neither nor nothing hardly rarely can't won't isn't unlikely false myth avoid beware wary claim claims claiming promise promises promising promised instead rather looking search searching seeking seek whether if hope hopes hoping".split(
    ' ',
  ),
)
const stops = new Set([',', ';', ':', '—', '(', 'but', 'because'])

/** Whether the words before `at` in the same clause deny it, doubt it or give it to somebody else. */
export function isNegated(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH_WORDS); index -= 1) {
    const word = words[index]?.lower ?? ''
    if (stops.has(word)) return false
    if (negations.has(word)) return true
  }
  return false
}
