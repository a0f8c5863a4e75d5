import {contentBlocks} from '../../citations/contentBlocks.ts'
import {bodyTexts} from '../articleTexts.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {languageProblems} from '../languageProblems.ts'
import {listOf} from '../../storedValue.ts'

const reporting = 'Recommendations for Reporting on Suicide'

/** "45 kg", "1,200 calories", "a BMI of 15", "20 mg": what readers with these troubles compare themselves with. */
const amounts =
  /(?<![\d.,])\d[\d,.]*\s*(?:-|–|to\s+\d[\d,.]*\s*)?\s*(?:kg|kilos?|kilograms?|lbs?|pounds?|stone|calories|calorie|kcal|cals?|mg|milligrams?|grams?|mcg|tablets?|pills?|capsules?)\b|\bBMI\s*(?:of|under|below|over|above|is|=|<|>)?\s*\d+(?:\.\d+)?/gi

/** Words that put a reader at risk. */
export const safetyRules: readonly Rule<CheckInput>[] = [
  {
    id: 'SAF-01',
    severity: 'block',
    title: 'No method, place or note of a suicide is described',
    why: 'Details of how and where put readers at risk.',
    source: reporting,
    override: 'clinician',
    examples: {
      fails: 'A sentence that says by which means somebody died, or what a note said.',
      passes: '“Lock away medicines and firearms.”',
    },
    check: (input) => languageProblems(input, 'SAF-01'),
  },
  {
    id: 'SAF-02',
    severity: 'block',
    title: 'Suicide is not called a crime or a success',
    why: '“Commit” belongs to crimes, and no death is a success. Such words keep people from asking for help.',
    source: reporting,
    override: 'clinician',
    examples: {fails: '“He committed suicide.” “A failed suicide.”', passes: '“He died by suicide.”'},
    check: (input) => languageProblems(input, 'SAF-02'),
  },
  {
    id: 'SAF-03',
    severity: 'block',
    title: 'A page about suicide or self-harm gives help and hope',
    why: 'A reader in danger needs to see that people get through this, and how. A page that only describes the danger does not show it.',
    source: reporting,
    examples: {
      fails: 'An article marked “Suicide” without a “Help and hope” block, or with an empty one.',
      passes: 'The same article with the block filled in.',
    },
    check: ({article, blocks}) => {
      if (!isAbout(article.sensitivity, ['suicide', 'self-harm'])) return []
      const hasHope = blocks.some(
        ({block}) =>
          block['_type'] === 'helpAndHope' &&
          bodyTexts(contentBlocks(block['body'])).some(({text}) => text.trim() !== ''),
      )
      return hasHope
        ? []
        : [
            {
              path: ['body'],
              message: 'Nothing on this page says that people get through this, and how.',
              fix: 'Insert a “Help and hope” block.',
            },
          ]
    },
  },
  {
    id: 'SAF-04',
    severity: 'block',
    title: 'No weights, calories or doses where they can be a target',
    why: 'Readers with an eating disorder compare themselves with numbers, and doses can be misused.',
    source: 'Editorial standard',
    examples: {
      fails: '“She weighed 40 kg.” in an article marked “Eating disorders”.',
      passes: '“She had lost a lot of weight.”; the number in an article on another subject.',
    },
    check: ({article, texts}) =>
      isAbout(article.sensitivity, ['eating-disorder', 'self-harm'])
        ? texts.flatMap(({text, pathAt}) =>
            [...text.matchAll(amounts)].map((match) => ({
              path: pathAt(match.index),
              message: `“${match[0].trim()}” can become a target for readers of this page.`,
              fix: 'Say it without the number.',
            })),
          )
        : [],
  },
]

function isAbout(sensitivity: unknown, subjects: readonly string[]): boolean {
  return listOf(sensitivity).some((value) => subjects.some((subject) => subject === value))
}
