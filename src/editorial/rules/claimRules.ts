import {isQuotation} from '../articleTexts.ts'
import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {findDisorderNaming} from '../lexicon/findDisorderNaming.ts'
import {findGuarantees} from '../lexicon/findGuarantees.ts'
import {remembered} from '../remembered.ts'
import {sentenceAt} from '../sentenceAt.ts'
import {listOf, textOf} from '../../storedValue.ts'

const guaranteesIn = remembered(findGuarantees)

/** Words that promise or name too much. */
export const claimRules: readonly Rule<CheckInput>[] = [
  {
    id: 'CLM-01',
    severity: 'block',
    title: 'Nothing is promised',
    why: 'No treatment works for everyone. A promise hurts those for whom it is not kept.',
    source: 'Fla. Admin. Code 64B8-11.001(2)(c); CAP Code 12.1',
    override: 'clinician',
    examples: {
      fails: '“This therapy cures anxiety.” “No side effects.”',
      passes: '“There is no cure.” “Beware of a “miracle cure”.”',
    },
    check: ({texts}) =>
      texts
        .filter((text) => !isQuotation(text))
        .flatMap(({text, pathAt}) =>
          guaranteesIn(text).map(({start, end}) => ({
            path: pathAt(start),
            words: sentenceAt(text, start),
            message: `“${text.slice(start, end)}” promises what nobody can promise.`,
            fix: 'Say what helps some people, how often, and what it may cost them.',
          })),
        ),
  },
  {
    id: 'CLM-02',
    severity: 'block',
    title: 'An idea is not called a disorder',
    why: 'Readers who are told that they have a disorder look for treatment of something that nobody can diagnose.',
    source: 'Editorial standard',
    override: 'clinician',
    examples: {
      fails: '“Anxious attachment is a disorder.”',
      passes: '“Anxious attachment is not a disorder.”',
    },
    check: ({article, topic, texts}) => {
      if (topic?.kind !== 'concept' && topic?.notADiagnosis !== true && article.kind !== 'concept') return []
      const names = [topic?.name, ...listOf(topic?.synonyms), article.kind === 'concept' ? article.title : '']
        .map((name) => textOf(name).trim().toLowerCase())
        .filter((name) => name.length > 2)
      const firstWords = names.map((name) => name.split(/\s/, 1)[0] ?? '')
      return texts
        .filter((text) => !isQuotation(text) && firstWords.some((word) => text.text.toLowerCase().includes(word)))
        .flatMap(({text, pathAt}) =>
          findDisorderNaming(text, names).map(({start, end}) => ({
            path: pathAt(start),
            words: sentenceAt(text, start),
            message: `“${text.slice(start, end)}” makes a diagnosis of what is none.`,
            fix: 'Call it a pattern, a feeling or a habit.',
          })),
        )
    },
  },
]
