import type {CheckInput} from '../checkInput.ts'
import {usedMarks} from '../citationUses.ts'
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
    examples: {
      fails: 'Disclosures left empty.',
      passes: '“None declared” for funding and for interests, and no paid links.',
    },
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
    id: 'DSC-02',
    severity: 'block',
    title: 'Paid links are called paid',
    why: 'A link that earns money is advertising, and readers have a right to know before they follow it.',
    source: 'HONcode 8; editorial standard',
    examples: {
      fails: 'A link with an affiliate tag, and “Paid links” answered with no.',
      passes: 'The same link, “Paid links” answered with yes, and a sentence that says so to readers.',
    },
    check: ({article, blocks}) => {
      const disclosures = objectOf(article.disclosures)
      if (disclosures?.affiliateLinks === true) {
        return textOf(disclosures.statement).trim() === ''
          ? [
              {
                path: ['disclosures', 'statement'],
                message: 'Readers are not told that links are paid.',
                fix: 'Write one sentence for readers under Disclosures.',
              },
            ]
          : []
      }
      return usedMarks(blocks, 'link')
        .filter(({mark}) => isPaidLink(textOf(mark['href'])))
        .map(({path}) => ({
          path: [...path, 'href'],
          message: 'This link looks paid, and the page says that none is.',
          fix: 'Link without the tag, or answer “Paid links” with yes under Disclosures.',
        }))
    },
  },
  {
    id: 'AI-01',
    severity: 'block',
    title: 'The use of AI is declared, and a person has checked what it wrote',
    why: 'Machines make up facts and sources. Readers have a right to know, and somebody has to have checked.',
    source: 'Editorial standard',
    examples: {
      fails: '“AI was used”, and nobody has said that a person checked every word.',
      passes: '“AI was not used”; or used, checked by a person, with a sentence for readers.',
    },
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

/** What networks that pay for sales put into addresses. */
const paid =
  /[?&](?:tag=[^&#]+-\d\d|aff(?:iliate)?(?:_?id|_?code)?=|affid=|partner_?id=|irclickid=|clickid=|afftrack=)|^https?:\/\/(?:[^/?#]+\.)?(?:amzn\.to|awin1\.com|shareasale\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|linksynergy\.com|pntra\.com|avantlink\.com|go2cloud\.org)\b/i

function isPaidLink(href: string): boolean {
  return paid.test(href)
}
