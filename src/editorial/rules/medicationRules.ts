import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {objectOf, textOf} from '../../storedValue.ts'
import {listed} from '../citationWords.ts'

/** What a page about a medicine may not leave open. */
export const medicationRules: readonly Rule<CheckInput>[] = [
  {
    id: 'MED-01',
    severity: 'block',
    title: 'A medicine has its warning, how to stop it, and its label',
    why: 'Stopping some medicines at once can do harm, and the strongest warning of a label is the first thing a reader has to know.',
    source: 'FDA: boxed warnings and Medication Guides',
    examples: {
      fails: 'A medication topic whose boxed warning is left empty.',
      passes: 'Boxed warning “None”, “Must not be stopped suddenly” answered, and the address of the label.',
    },
    check: ({article, topic}) => {
      if (article.kind !== 'medication' && topic?.kind !== 'medication') return []
      if (!topic || topic.kind !== 'medication') {
        return [
          {
            path: ['primaryTopic'],
            message: 'The main topic of this page is no medicine.',
            fix: 'Choose the topic of the medicine: it holds the boxed warning and the label.',
          },
        ]
      }
      const answers = objectOf(topic.medication)
      const missing = [
        ...(textOf(answers?.boxedWarning).trim() === '' ? ['the boxed warning (or “None”)'] : []),
        ...(typeof answers?.doNotStopSuddenly === 'boolean' ? [] : ['whether it must not be stopped suddenly']),
        ...(/^https:\/\/[^\s/]+\.\S+$/i.test(textOf(answers?.labelUrl).trim())
          ? []
          : ['the address of the official label']),
      ]
      if (missing.length === 0) return []
      return [
        {
          path: ['primaryTopic'],
          message: `The topic of this medicine does not say ${listed(missing)}.`,
          fix: 'Open the topic and answer under “About the medicine”.',
        },
      ]
    },
  },
]
