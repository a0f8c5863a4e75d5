import type {FixInput, MechanicalFix} from './mechanicalFix.ts'
import {textPlace} from './placeOf.ts'

/**
 * Forms that can be changed one for one without another word of the sentence: the wording that the rules prefer, where it
 * fits every sentence. What they prefer elsewhere depends on what is meant.
 */
const preferred: Readonly<Record<string, string>> = {
  'suffer from': 'have',
  'suffers from': 'has',
  'suffered from': 'had',
  'suffering from': 'living with',
  'commit suicide': 'die by suicide',
  'commits suicide': 'dies by suicide',
  'committed suicide': 'died by suicide',
  'committing suicide': 'dying by suicide',
  diabetics: 'people with diabetes',
  epileptics: 'people with epilepsy',
  asthmatics: 'people with asthma',
  schizophrenics: 'people with schizophrenia',
  anorexics: 'people with anorexia',
  addicts: 'people with a substance use disorder',
  alcoholics: 'people with alcohol use disorder',
}

const rules = new Set(['LNG-01', 'LNG-02', 'LNG-03', 'LNG-04', 'SAF-01', 'SAF-02', 'RD-06'])

/** The wording that a rule prefers in the place of the words it names. */
export function wordingFix({article, finding: {id, path, message, fix}}: FixInput): MechanicalFix | null {
  const [, from = ''] = /^“([^”]+)”/.exec(message) ?? []
  const to = id === 'RD-06' ? (/^Write “([^”]+)”\.$/.exec(fix)?.[1] ?? '') : (preferred[from.toLowerCase()] ?? '')
  const place = rules.has(id) && from !== '' && to !== '' ? textPlace(article, path) : null
  const at = place ? place.text.indexOf(from) : -1
  if (!place || at < 0) return null
  const words = asWritten(to, from)
  let after = place.text.slice(at + from.length)
  // "50% of people" is "1 in 2 people"; "50% of the people" keeps its "of".
  if (id === 'RD-06')
    after = after.replace(/^\s+of(?=\s)(?!\s+(?:the|these|those|them|us|our|my|his|her|their|all)\b)/i, '')
  const value = place.text.slice(0, at) + words + after
  return {kind: 'wording', from, to: words, patches: [{type: 'set', path: place.path, value}]}
}

/** With a capital where the words that it replaces have one. */
function asWritten(words: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
