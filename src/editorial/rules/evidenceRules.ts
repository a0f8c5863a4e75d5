import type {CheckInput} from '../checkInput.ts'
import {workName} from '../citationWords.ts'
import {citedWords} from '../citedSentences.ts'
import {holdsAtAnyAge, oldYears, veryOldYears, yearsOld} from '../evidenceAge.ts'
import {causalWords, comparesRisks, countsPeople, isHedged, isPrimary, reliedOn, seesOneMoment} from '../evidence.ts'
import type {Problem, Rule} from '../finding.ts'
import {isSelfCitation} from '../selfCitation.ts'
import {fieldOf, textOf} from '../../storedValue.ts'

const base = {severity: 'warn', acknowledged: true} as const
const medrs = 'Wikipedia: MEDRS'

/** Fewer citations than this say nothing about balance. */
const fewCitations = 4

/** How good the evidence is. Warnings: a reviewer may have good reasons. */
export const evidenceRules: readonly Rule<CheckInput>[] = [
  {
    ...base,
    id: 'AGE-01',
    title: 'Sources are at most 5 years old',
    why: 'Knowledge moves on. Founding works and guidelines that are still current are fine at any age.',
    source: medrs,
    examples: {fails: 'In 2026, a paper of 2020.', passes: 'In 2026, a paper of 2021; a founding work of 1987.'},
    check: (input) =>
      aged(input)
        .filter(({age}) => age > oldYears && age <= veryOldYears)
        .map(({path, work, age}) => ({
          path,
          message: `${workName(work)} is ${age} years old.`,
          fix: 'Look for newer research, or mark it as a founding work and say why.',
        })),
  },
  {
    ...base,
    id: 'AGE-02',
    title: 'No source is older than 10 years, and one is recent',
    why: 'After ten years much has been corrected. A page without any recent source tells readers that nobody looked.',
    source: medrs,
    examples: {
      fails: 'In 2026, a paper of 2015; a page whose newest source is of 2020.',
      passes: 'In 2026, a paper of 2016 beside one of 2024.',
    },
    check: (input) => {
      const sources = aged(input)
      const works = reliedOn(input.uses)
      const isAnyRecent = works.some(({work}) => (yearsOld(work, input.today) ?? 0) <= oldYears)
      return [
        ...sources
          .filter(({age}) => age > veryOldYears)
          .map(({path, work, age}) => ({
            path,
            message: `${workName(work)} is ${age} years old.`,
            fix: 'Cite what has been found since, or mark it as a founding work and say why.',
          })),
        ...(works.length > 0 && !isAnyRecent
          ? [
              {
                path: ['body'],
                message: `No source is from the last ${oldYears} years.`,
                fix: 'Search for newer reviews and guidelines before the page goes out.',
              },
            ]
          : []),
      ]
    },
  },
  {
    ...base,
    id: 'EVD-01',
    title: 'Some source sums up the research',
    why: 'One study can be wrong. Reviews and guidelines have read them all.',
    source: medrs,
    examples: {fails: 'Three single trials and nothing else.', passes: 'The same three with one systematic review.'},
    check: ({uses}) => {
      const works = reliedOn(uses)
      return works.length > 0 && works.every(({work}) => isPrimary(work))
        ? [{path: ['body'], message: 'Every source is a single study.', fix: 'Cite a review or a guideline as well.'}]
        : []
    },
  },
  {
    ...base,
    id: 'EVD-02',
    title: 'No source carries more than half of the citations',
    why: 'A page that leans on one source repeats its mistakes.',
    source: 'Editorial standard',
    examples: {fails: 'Three of four citations point to one paper.', passes: 'Two of four.'},
    check: ({uses}) => {
      const cited = uses.filter(({isCited, isDiscussed, id}) => isCited && !isDiscussed && id !== '')
      if (cited.length < fewCitations) return []
      return reliedOn(cited).flatMap(({work, path}) => {
        const count = cited.filter((use) => use.work === work).length
        return count * 2 > cited.length
          ? [
              {
                path,
                message: `${count} of ${cited.length} citations point to ${workName(work)}.`,
                fix: 'Find other sources that say the same, or that disagree.',
              },
            ]
          : []
      })
    },
  },
  {
    ...base,
    id: 'EVD-03',
    title: 'A link is not called a cause',
    why: 'A study of one moment sees two things together. It cannot see which came first.',
    source: 'OCEBM 2011; DISCERN',
    examples: {
      fails: '“Worry causes poor sleep.” with a cross-sectional study.',
      passes: '“Worry went with poor sleep.”; the first with a trial.',
    },
    check: (input) =>
      citedWords(input).flatMap(({text, path, claimKind, works}): Problem[] => {
        if (works.length === 0 || !works.every(seesOneMoment)) return []
        const words = causalWords(text())
        if (words === '' && claimKind !== 'causal') return []
        return [
          {
            path,
            words: text(),
            message: words === '' ? 'This is marked as a cause.' : `“${words}” names a cause.`,
            fix: 'Say that the two go together: the studies cited saw one moment only.',
          },
        ]
      }),
  },
  {
    ...base,
    id: 'EVD-04',
    title: 'Uncertain findings sound uncertain',
    why: 'Readers take a plain sentence for a fact.',
    source: 'DISCERN 8; GRADE',
    examples: {
      fails: '“Walking ends low mood.” marked as of low certainty.',
      passes: '“Walking may help with low mood.” marked as of low certainty.',
    },
    check: (input) =>
      citedWords(input)
        .filter(({certainty, text}) => (certainty === 'low' || certainty === 'very-low') && !isHedged(text()))
        .map(({path, text, certainty}) => ({
          path,
          words: text(),
          message: `The certainty is ${certainty.replace('-', ' ')}, and the words do not say so.`,
          fix: 'Add “may”, “some studies suggest” or the like.',
        })),
  },
  {
    ...base,
    id: 'EVD-05',
    title: 'At most a fifth of the sources are our own',
    why: 'A clinic that cites itself supports nothing.',
    source: 'Editorial standard',
    examples: {fails: 'One of four sources is a page of the clinic.', passes: 'One of five.'},
    check: ({uses, context, article}) => {
      const works = reliedOn(uses)
      const own = works.filter(({work}) => isSelfCitation(work, article, context))
      const [first] = own
      return first && own.length * 5 > works.length
        ? [
            {
              path: first.path,
              message: `${own.length} of ${works.length} sources are by the clinic or its authors.`,
              fix: 'Cite independent sources.',
            },
          ]
        : []
    },
  },
  {
    ...base,
    id: 'EVD-06',
    title: 'A relative risk comes with an absolute one',
    why: '“Twice as likely” can mean 2 in 10, or 2 in a million.',
    source: 'DISCERN; CDC Clear Communication Index 17',
    examples: {
      fails: '“The risk doubles.” with no number of people near it.',
      passes: '“The risk doubles, from 1 in 1,000 to 2 in 1,000 people.”',
    },
    check: ({sentences}) =>
      sentences
        .filter(({text, in: {text: around}}) => comparesRisks(text) && !countsPeople(around))
        .map(({text, start, in: {pathAt}}) => ({
          path: pathAt(start),
          words: text,
          message: 'This compares risks and does not say how many people it is about.',
          fix: 'Add the numbers, like “from 1 in 1,000 to 2 in 1,000 people”.',
        })),
  },
  {
    ...base,
    id: 'EVD-07',
    title: 'Corrected works were read again',
    why: 'A correction may have changed the very number that is cited.',
    source: 'Crossref; ICMJE recommendations',
    examples: {
      fails: 'A paper with an expression of concern.',
      passes: 'A paper without a notice.',
    },
    check: ({uses}) =>
      reliedOn(uses).flatMap(({work, path}): Problem[] => {
        const status = fieldOf(work.publicationStatus, 'status')
        if (status !== 'corrected' && status !== 'expression-of-concern') return []
        return [
          {
            path,
            message:
              status === 'corrected'
                ? `${workName(work)} was corrected.`
                : `The journal has expressed concern about ${workName(work)}.`,
            fix: 'Read the notice and compare it with the words that rely on the work.',
          },
        ]
      }),
  },
  {
    ...base,
    id: 'EVD-08',
    title: 'A page with uncertain claims says what is not known',
    why: 'Readers decide better when they know where the research stops.',
    source: 'DISCERN 8',
    examples: {
      fails: 'A claim marked as of low certainty, and no block “What is not certain”.',
      passes: 'The same with the block; a page whose claims are of high certainty.',
    },
    check: ({uses, blocks}) => {
      const first = uses.find(
        ({isCited, isDiscussed, mark}) =>
          isCited && !isDiscussed && /^(?:very-)?low$/.test(textOf(mark?.['certainty'])),
      )
      const isSaid = blocks.some(({block}) => block['_type'] === 'uncertainty')
      return first && !isSaid
        ? [
            {
              path: first.path.slice(0, -2),
              message: 'This claim is of low certainty, and nothing on the page says what is not known.',
              fix: 'Insert “What is not certain” and say it in two or three sentences.',
            },
          ]
        : []
    },
  },
]

/** The works whose age counts, with their age in years. */
function aged({uses, today}: CheckInput) {
  return reliedOn(uses)
    .filter(({work}) => !holdsAtAnyAge(work, today))
    .map(({work, path}) => ({work, path, age: yearsOld(work, today) ?? 0}))
}
