import {contentBlocks} from '../../citations/contentBlocks.ts'
import {listOf, objectsOf, refOf, textOf} from '../../storedValue.ts'
import {bodyTexts, isHeading} from '../articleTexts.ts'
import type {CheckInput} from '../checkInput.ts'
import {listed} from '../citationWords.ts'
import {stepTo, usedMarks} from '../citationUses.ts'
import type {Problem, Rule} from '../finding.ts'

const longestWords = 2000
const noteChars = 15

/** Verbs that tell a reader what to do next, at the beginning of a sentence. */
const action =
  /^(?:you (?:can|could|may want to|might)\s+)?(?:talk|ask|call|phone|text|try|contact|book|speak|tell|write|see|read|keep|take|get|visit|make|go|start|find|look|use|bring|plan|choose|learn|practi[cs]e|notice|say|do|let|give|set|check|reach)\b/i

/** What a whole page should hold. */
export const balanceRules: readonly Rule<CheckInput>[] = [
  {
    id: 'ACT-01',
    severity: 'advice',
    title: 'The reader learns what to do next',
    why: 'A page that only explains leaves a worried reader with the worry.',
    source: 'PEMAT 20 and 21',
    examples: {
      fails: 'A page about a condition without a care card, a step or a way to reach somebody.',
      passes: '“Talk to a clinician if worry keeps you awake.”; a care card; the block “What to do next”.',
    },
    check: ({article, blocks, sentences}) => {
      const hasAction =
        article.kind === 'practical' ||
        blocks.some(({block}) => block['_type'] === 'careCard' || block['_type'] === 'callToAction') ||
        usedMarks(blocks, 'link').some(({mark}) => /^(?:tel|sms|mailto):/i.test(textOf(mark['href']))) ||
        sentences.some(({text, in: where}) => !isHeading(where) && where.field === 'children' && action.test(text))
      return hasAction
        ? []
        : [
            {
              path: ['body'],
              message: 'Nothing here tells readers what they can do.',
              fix: 'Add “What to do next” with one step, or a care card that says whom to see and when.',
            },
          ]
    },
  },
  {
    id: 'BAL-01',
    severity: 'warn',
    acknowledged: true,
    title: 'A treatment comes with its risks, its alternatives and what happens without it',
    why: 'Nobody can choose from benefits alone.',
    source: 'DISCERN 9 to 15; CDC Clear Communication Index 19',
    examples: {
      fails: 'A page about a treatment without “Treatment facts”, or with its risks left empty.',
      passes: 'Treatment facts with all four answers.',
    },
    check: ({article, topic, blocks}) => {
      if (![article.kind, topic?.kind].some((kind) => kind === 'treatment' || kind === 'medication')) return []
      const facts = blocks.filter(({block}) => block['_type'] === 'treatmentFacts')
      if (facts.length === 0) {
        return [
          {
            path: ['body'],
            message: 'This page about a treatment holds no “Treatment facts”.',
            fix: 'Insert the block and answer its four questions.',
          },
        ]
      }
      return facts.flatMap(({block, path}): Problem[] => {
        const missing = answers.filter(
          ({field}) => !bodyTexts(contentBlocks(block[field])).some(({text}) => text.trim() !== ''),
        )
        const [first] = missing
        return first
          ? [
              {
                path: [...path, first.field],
                message: `Readers learn nothing about ${listed(missing.map(({name}) => name))}.`,
                fix: 'Answer each in a sentence, even if the answer is that nobody knows.',
              },
            ]
          : []
      })
    },
  },
  {
    id: 'CHG-01',
    severity: 'warn',
    acknowledged: true,
    title: 'Major edits and corrections say what changed',
    why: 'Readers who acted on the old words have to learn that they were wrong.',
    source: 'GOV.UK change notes; ICMJE: corrections',
    examples: {fails: 'A correction with the note “typo”.', passes: '“The number of trials was 12, not 21.”'},
    check: ({article}) =>
      objectsOf(article.changeLog).flatMap((change, index): Problem[] => {
        const isBig = change.type === 'major' || change.type === 'correction'
        if (!isBig || textOf(change.note).trim().length >= noteChars) return []
        return [
          {
            path: ['changeLog', stepTo(change, index), 'note'],
            message: 'Readers are not told what changed.',
            fix: `Say it in ${noteChars} characters or more.`,
          },
        ]
      }),
  },
  {
    id: 'TRN-01',
    severity: 'warn',
    title: 'A translation is as new as its original',
    why: 'Readers in another language would be given what was corrected long ago.',
    source: 'NHS standard for creating health content',
    examples: {
      fails: 'An original changed today, and a translation last changed yesterday.',
      passes: 'A translation changed after its original.',
    },
    check: ({article, context}) => {
      const id = refOf(article.translationOf)
      const original = objectsOf(context.articles).find(({_id}) => id !== '' && _id === id)
      const changed = textOf(original?.dateModified)
      if (changed === '' || changed <= textOf(article.dateModified)) return []
      return [
        {
          path: ['translationOf'],
          message: `The original changed on ${changed.slice(0, 10)}, after this translation.`,
          fix: 'Compare the two and translate what changed.',
        },
      ]
    },
  },
  {
    id: 'LEN-01',
    severity: 'advice',
    title: 'The page has 2,000 words or fewer',
    why: 'On a long page nobody finds what they came for.',
    source: 'Editorial standard',
    examples: {fails: 'A page of 2,001 words.', passes: 'A page of 2,000 words.'},
    check: ({blocks}) => {
      const words = bodyTexts(blocks).reduce(
        (sum, {text}) => sum + listOf(text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)).length,
        0,
      )
      return words > longestWords
        ? [{path: ['body'], message: `This page has ${words} words.`, fix: 'Make two pages of it, or cut.'}]
        : []
    },
  },
]

const answers = [
  {field: 'benefits', name: 'its benefits'},
  {field: 'risks', name: 'its risks'},
  {field: 'alternatives', name: 'the alternatives'},
  {field: 'withoutTreatment', name: 'what happens without it'},
] as const
