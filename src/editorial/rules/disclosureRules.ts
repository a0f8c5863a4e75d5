import type {CheckInput} from '../checkInput.ts'
import type {Rule} from '../finding.ts'
import {objectOf, textOf} from '../../storedValue.ts'

/** Money, interests and machines. */
export const disclosureRules: readonly Rule<CheckInput>[] = [
  {
    id: 'DSC-01',
    severity: 'block',
    title: 'Funding, interests and paid links are declared',
    why: 'Readers judge advice by who paid for it. "None" is an answer; silence is not.',
    source: 'HONcode 7 and 8; JAMA benchmark: disclosure',
    check: ({article}) => {
      const disclosures = objectOf(article.disclosures)
      const missing = [
        {name: 'funding', label: 'who paid for it', isSet: textOf(disclosures?.funding).trim() !== ''},
        {name: 'conflicts', label: 'conflicts of interest', isSet: textOf(disclosures?.conflicts).trim() !== ''},
        {name: 'affiliateLinks', label: 'paid links', isSet: typeof disclosures?.affiliateLinks === 'boolean'},
      ].filter(({isSet}) => !isSet)
      const [first] = missing
      if (!first) return []
      return [
        {
          path: missing.length === 1 ? ['disclosures', first.name] : ['disclosures'],
          message: `Not answered yet: ${missing.map(({label}) => label).join(', ')}.`,
          fix: 'Answer each under Disclosures. “None declared” is an answer.',
        },
      ]
    },
  },
  {
    id: 'AI-01',
    severity: 'block',
    title: 'The use of AI is declared, and a person has checked what it wrote',
    why: 'Machines make up facts and sources. Readers have a right to know, and somebody has to have checked.',
    source: 'Editorial standard',
    check: ({article}) => {
      const aiUse = objectOf(article.aiUse)
      if (aiUse?.used === false) return []
      if (aiUse?.used !== true) {
        return [
          {
            path: ['aiUse', 'used'],
            message: 'Nobody has said whether AI helped to write this.',
            fix: 'Answer under Disclosures whether AI was used.',
          },
        ]
      }
      if (aiUse.humanReviewed !== true) {
        return [
          {
            path: ['aiUse', 'humanReviewed'],
            message: 'AI helped to write this, and nobody has checked every word.',
            fix: 'Read all of it against the sources, then say so under Use of AI.',
          },
        ]
      }
      return textOf(aiUse.statement).trim() === ''
        ? [
            {
              path: ['aiUse', 'statement'],
              message: 'Readers are not told how AI was used.',
              fix: 'Write one sentence for readers under Use of AI.',
            },
          ]
        : []
    },
  },
]
