import {role, rolesOf} from '../healthWords.ts'
import {wordSet} from '../wordSet.ts'
import type {Word} from '../words.ts'

/** What makes a sentence research talk. */
export type ResearchTalkKind =
  | 'published-in'
  | 'according-to'
  | 'percentage'
  | 'ratio'
  | 'year'
  | 'study'
  | 'experts'
  | 'comparison'
  | 'statistic'
  | 'evidence'
  | 'weasel'

interface Sign {
  kind: ResearchTalkKind
  /** Whether the word at an index, or what begins there, is a sign of the kind. */
  fits: (words: readonly Word[], at: number) => boolean
}

const publications = wordSet(
  'published publishing journal journals jama lancet bmj nejm pnas plos pmc pubmed medline preprint preprints paper papers peer-reviewed',
)
const studies = wordSet(
  'study studies trial trials research cohort cohorts experiment experiments survey surveys meta-analysis meta-analyses review reviews analysis analyses',
)
const proof = wordSet(
  'evidence proof proven proved science scientific scientifically clinically data shown linked associated tied demonstrated findings',
)
const parts = wordSet(
  'half third thirds quarter quarters fifth fifths tenth tenths two-thirds one-third three-quarters majority',
)
const multiples = wordSet(
  'twice double doubles doubled triple triples tripled halve halves halved times most leading likely likelier',
)
const large = wordSet('million millions billion billions thousand thousands hundreds dozens')

const at = (words: readonly Word[], index: number) => words[index]?.lower ?? ''

/** Where two signs begin at the same word, the first gives the kind. */
const signs: readonly Sign[] = [
  {kind: 'year', fits: (words, index) => /^(?:1[89]|20)\d\d$/.test(at(words, index))},
  {
    kind: 'percentage',
    fits: (words, index) =>
      words[index]?.number !== null && /^(?:%|percent|per|percentage)$/.test(at(words, index + 1)),
  },
  {
    kind: 'ratio',
    fits: (words, index) =>
      parts.has(at(words, index)) ||
      (words[index]?.number !== null &&
        /^(?:in|of|out)$/.test(at(words, index + 1)) &&
        [2, 3].some((next) => typeof words[index + next]?.number === 'number')),
  },
  {kind: 'statistic', fits: (words, index) => large.has(at(words, index))},
  {kind: 'study', fits: (words, index) => studies.has(at(words, index))},
  {kind: 'experts', fits: (words, index) => (rolesOf(at(words, index)) & role.expert) !== 0},
  {kind: 'evidence', fits: (words, index) => proof.has(at(words, index))},
  {
    kind: 'comparison',
    fits: (words, index) => multiples.has(at(words, index)) || (rolesOf(at(words, index)) & role.comparative) !== 0,
  },
]

/**
 * What kind of claim a sentence makes, for a sentence that is known to make one: where it names a publication or a
 * body by its formula, that; else the sign that comes first; else an effect told as fact, or a form like "it is widely
 * accepted".
 */
export function kindOfTalk(words: readonly Word[]): ResearchTalkKind {
  if (words.some(({lower}) => publications.has(lower))) return 'published-in'
  if (words.some(({lower}, index) => lower === 'according' && at(words, index + 1) === 'to')) return 'according-to'
  for (const index of words.keys()) {
    const sign = signs.find(({fits}) => fits(words, index))
    if (sign) return sign.kind
  }
  return words.some(({lower}) => (rolesOf(lower) & role.effect) !== 0) ? 'evidence' : 'weasel'
}
