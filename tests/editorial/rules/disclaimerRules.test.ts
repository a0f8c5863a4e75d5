import {expect, test} from 'vitest'
import {type Change, findingsAfter} from '../findingsAfter.ts'

const missing = 'DIS-01 additionalDisclaimers'
const unaccepted = 'DIS-02 additionalDisclaimers'
const medical = (field: string, value: unknown): Change => [['disclaimers', 0, field], value]
const legal = (field: string, value: unknown): Change => [['disclaimers', 2, field], value]
const more = (...disclaimers: object[]): Change => [['disclaimers', 'length'], disclaimers.length]
const added = (index: number, kind: string, fields: object = {}): Change => [
  ['disclaimers', index],
  {
    _id: `disclaimer-${kind}-${index}`,
    kind,
    title: 'Added',
    jurisdictions: ['US'],
    placements: ['article-bottom'],
    language: 'en-US',
    version: 2,
    effectiveFrom: '2026-06-01',
    ...fields,
  },
]

test.each<[name: string, changes: Change[], found: string[]]>([
  // DIS-01: what is needed is in force
  ['none at all', [more()], [missing]],
  ['in force from today', [medical('effectiveFrom', '2026-11-24')], []],
  ['in force from tomorrow', [medical('effectiveFrom', '2026-11-25')], [missing]],
  ['in force until today', [medical('effectiveTo', '2026-11-24')], []],
  ['ended yesterday', [medical('effectiveTo', '2026-11-23')], [missing]],
  ['never started', [medical('effectiveFrom', null)], [missing]],
  ['in another language', [medical('language', 'es-US')], [missing]],
  ['in the language without a region', [medical('language', 'en')], []],
  ['in another state', [medical('jurisdictions', ['US-GA'])], [missing]],
  ['in this state', [medical('jurisdictions', ['US-FL'])], []],
  ['on booking pages only', [medical('placements', ['booking'])], [missing]],
  ['in the footer of every page', [medical('placements', ['every-page-footer'])], []],
  ['for medication topics only', [medical('appliesWhen', {topicKinds: ['medication']})], [missing]],
  [
    'paid links without their text',
    [
      [['article', 'disclosures', 'affiliateLinks'], true],
      [['article', 'disclosures', 'statement'], 'Some links earn money.'],
    ],
    [missing],
  ],
  [
    'paid links with their text',
    [
      [['article', 'disclosures', 'affiliateLinks'], true],
      [['article', 'disclosures', 'statement'], 'Some links earn money.'],
      added(3, 'funding-affiliate', {approval: {by: {_ref: 'person-second'}, role: 'legal', on: '2026-06-01'}}),
    ],
    [],
  ],
  [
    'help of AI without its text',
    [[['article', 'aiUse'], {used: true, humanReviewed: true, statement: 'A tool helped.'}]],
    [missing],
  ],
  [
    'help of AI with its text',
    [[['article', 'aiUse'], {used: true, humanReviewed: true, statement: 'A tool helped.'}], added(3, 'ai-content')],
    [],
  ],
  // DIS-01: exactly one
  ['two of a kind', [added(3, 'emergency')], [missing]],
  ['two of a kind, one ended', [added(3, 'emergency', {effectiveTo: '2026-11-23'})], []],
  ['two of a kind in two languages', [added(3, 'emergency', {language: 'es-US'})], []],
  ['one for the country and one for the state', [added(3, 'emergency', {jurisdictions: ['US-FL']})], []],
  ['two of a kind for different pages', [added(3, 'emergency', {placements: ['booking']})], []],
  ['two of a kind for different subjects', [added(3, 'emergency', {appliesWhen: {sensitivity: ['abuse']}})], []],
  // DIS-02
  [
    'accepted today by a lawyer',
    [legal('approval', {by: {_ref: 'person-second'}, role: 'legal', on: '2026-11-24'})],
    [],
  ],
  [
    'accepted tomorrow',
    [legal('approval', {by: {_ref: 'person-second'}, role: 'legal', on: '2026-11-25'})],
    [unaccepted],
  ],
  [
    'accepted by somebody else',
    [legal('approval', {by: {_ref: 'person-second'}, role: 'writer', on: '2026-01-01'})],
    [unaccepted],
  ],
  ['accepted by nobody', [legal('approval', null)], [unaccepted]],
  ['acceptance due again today', [legal('reviewDue', '2026-11-24')], []],
  ['acceptance run out yesterday', [legal('reviewDue', '2026-11-23')], [unaccepted]],
  ['a legal text that the page does not show', [legal('approval', null), legal('jurisdictions', ['US-GA'])], []],
  ['a text that is not legal, unaccepted', [medical('approval', null)], []],
])('%s', async (_name, changes, found) => {
  expect(await findingsAfter(...changes)).toEqual(found)
})
