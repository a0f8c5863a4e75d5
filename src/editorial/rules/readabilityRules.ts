import {isArchiveName} from '../archiveNames.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {readabilityOf} from '../readabilityOf.ts'

/** Highest grade that most adults read with ease, and the one to aim for. */
const highestGrade = 8
const targetGrade = 6
const highestPassiveShare = 0.15

const plain = 'NHS service manual: how we write; AMA and NIH: grade 6 to 8'

/** Percentages that say "1 in N". */
const asOneIn: Readonly<Record<string, string>> = {
  '50': '1 in 2',
  '33': '1 in 3',
  '25': '1 in 4',
  '20': '1 in 5',
  '10': '1 in 10',
  '5': '1 in 20',
  '1': '1 in 100',
}

/** How hard it is to read. Advice: a tool measures words and sentences, not whether somebody understands. */
export const readabilityRules: readonly Rule<CheckInput>[] = [
  {
    id: 'RD-01',
    severity: 'advice',
    title: 'The text reads at grade 8 or below',
    why: 'Health pages are for everybody. Single formulas differ by years, so the median of four is taken.',
    source: plain,
    examples: {fails: 'A text of long words and long sentences at grade 12.', passes: 'A text at grade 6.'},
    check: (input) => {
      const grade = readabilityOf(input)?.grade
      if (grade == null || grade <= highestGrade) return []
      return [
        {
          path: ['body'],
          message: `This reads at about grade ${Math.round(grade)}.`,
          fix: `Aim for grade ${targetGrade}: shorter sentences, and everyday words.`,
        },
      ]
    },
  },
  {
    id: 'RD-02',
    severity: 'advice',
    title: 'Sentences have 20 words or fewer',
    why: 'A worried reader loses the beginning of a long sentence before the end.',
    source: plain,
    examples: {fails: 'A sentence of 21 words.', passes: 'A sentence of 20 words.'},
    check: (input) => {
      const text = readabilityOf(input)
      return (text?.longSentences ?? []).map(({start, words}) => ({
        path: text?.pathAt(start) ?? ['body'],
        message: `This sentence has ${words} words.`,
        fix: 'Make two of it.',
      }))
    },
  },
  {
    id: 'RD-03',
    severity: 'advice',
    title: 'Paragraphs have 3 sentences or fewer',
    why: 'Short paragraphs let readers find their way back.',
    source: plain,
    examples: {fails: 'A paragraph of 4 sentences.', passes: 'A paragraph of 3 sentences.'},
    check: (input) => {
      const text = readabilityOf(input)
      return (text?.longParagraphs ?? []).map(({start, sentences}) => ({
        path: text?.pathAt(start) ?? ['body'],
        message: `This paragraph has ${sentences} sentences.`,
        fix: 'Start a new paragraph with the next thought.',
      }))
    },
  },
  {
    id: 'RD-04',
    severity: 'advice',
    title: 'Short forms are spelled out once',
    why: 'Readers look up no abbreviation. They stop reading.',
    source: 'WCAG 2.2, 3.1.4; NHS service manual',
    examples: {fails: '“CBT may help.”', passes: '“Cognitive behavioural therapy (CBT) may help.”'},
    check: (input) => {
      const text = readabilityOf(input)
      // An archive named as a journal is CIT-06's to name.
      const unexplained = (text?.unexpandedAcronyms ?? []).filter(({acronym}) => !isArchiveName(acronym))
      return unexplained.map(({start, acronym}) => ({
        path: text?.pathAt(start) ?? ['body'],
        message: `Nobody is told what ${acronym} stands for.`,
        fix: 'Spell it out where it first appears.',
      }))
    },
  },
  {
    id: 'RD-05',
    severity: 'advice',
    title: 'Few sentences are in the passive',
    why: 'The passive hides who does what, which is what readers need to know.',
    source: plain,
    examples: {fails: 'Every fifth sentence in the passive: “It was found that …”.', passes: 'Every tenth.'},
    check: (input) => {
      const text = readabilityOf(input)
      if (!text || text.passiveShare <= highestPassiveShare) return []
      return [
        {
          path: ['body'],
          message: `${Math.round(text.passiveShare * 100)}% of the sentences are in the passive.`,
          fix: 'Say who does it: “Researchers found”, “you take”.',
        },
      ]
    },
  },
  {
    id: 'RD-06',
    severity: 'advice',
    title: 'Small shares are said as “1 in N”',
    why: 'People are easier to imagine than percentages.',
    source: 'NHS service manual: numbers',
    examples: {fails: '“50% of people”', passes: '“1 in 2 people”; “48% of people”'},
    check: ({sentences}) =>
      sentences.flatMap(({text, start, in: {pathAt}}) =>
        [...text.matchAll(/(?<![\d.,–-])(50|33|25|20|10|5|1)\s?(?:%|per ?cent\b)(?=\s+of\b)/gi)].map((match) => ({
          path: pathAt(start + match.index),
          message: `“${match[0]}” is easier to see as “${asOneIn[match[1] ?? ''] ?? ''}”.`,
          fix: `Write “${asOneIn[match[1] ?? ''] ?? ''}”.`,
        })),
      ),
  },
  {
    id: 'RD-07',
    severity: 'advice',
    title: 'A grade is taken from 30 sentences or more',
    why: 'One of the four formulas was made for 30 sentences. A grade from fewer is a guess.',
    source: 'McLaughlin 1969: SMOG grading',
    examples: {
      fails: 'A grade above 8 from 29 sentences.',
      passes: 'A grade above 8 from 30 sentences; any grade of 8 or below.',
    },
    check: (input) => {
      const text = readabilityOf(input)
      if (!text || text.smogReliable || text.grade === null || text.grade <= highestGrade) return []
      return [
        {
          path: ['body'],
          message: `The grade is taken from ${text.sentences} sentences, which is few.`,
          fix: 'Read it aloud to somebody instead of trusting the number.',
        },
      ]
    },
  },
]
