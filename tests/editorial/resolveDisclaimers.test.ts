import {expect, test} from 'vitest'
import {
  disclaimerGaps,
  disclaimerOverlaps,
  resolveDisclaimers,
  type StoredDisclaimer,
} from '../../src/editorial/index.ts'

const text = (_id: string, more: Partial<StoredDisclaimer> = {}): StoredDisclaimer => ({
  _id,
  kind: 'emergency',
  jurisdictions: ['US'],
  placements: ['article-bottom'],
  language: 'en-US',
  version: 1,
  effectiveFrom: '2026-01-01',
  ...more,
})

const occasion = {
  clinic: {jurisdictions: ['US-FL'], defaultLanguage: 'en-US'},
  article: {language: 'en-US'},
  topic: {kind: 'concept'},
  today: '2026-11-24',
}

const idsOf = (disclaimers: StoredDisclaimer[], more: object = {}) =>
  resolveDisclaimers({...occasion, ...more, disclaimers}).map(({_id}) => _id)

test.each<[name: string, disclaimers: StoredDisclaimer[], ids: string[], more?: object]>([
  ['one text', [text('a')], ['a']],
  ['none', [], []],
  ['the state before the country', [text('us'), text('fl', {jurisdictions: ['US-FL']})], ['fl']],
  ['the country where no state text is', [text('us'), text('ga', {jurisdictions: ['US-GA']})], ['us']],
  [
    'a text of each jurisdiction of the clinic',
    [text('us'), text('fl', {jurisdictions: ['US-FL']})],
    ['fl', 'us'],
    {clinic: {jurisdictions: ['US-FL', 'US-GA']}},
  ],
  ['no code that merely looks alike', [text('a', {jurisdictions: ['US-F', 'U', '']})], []],
  ['the newer version', [text('v2', {version: 2}), text('v10', {version: 10}), text('v9', {version: 9})], ['v10']],
  [
    'the state although its version is older',
    [text('us', {version: 5}), text('fl', {jurisdictions: ['US-FL']})],
    ['fl'],
  ],
  ['only what has started', [text('new', {version: 2, effectiveFrom: '2026-11-25'}), text('old')], ['old']],
  ['only what has not ended', [text('new', {version: 2, effectiveTo: '2026-11-23'}), text('old')], ['old']],
  ['the first and the last day', [text('a', {effectiveFrom: '2026-11-24', effectiveTo: '2026-11-24'})], ['a']],
  ['the reader’s language before another region’s', [text('gb', {language: 'en-GB', version: 9}), text('us')], ['us']],
  [
    'another region’s language rather than none',
    [text('gb', {language: 'en-GB'}), text('es', {language: 'es-US'})],
    ['gb'],
  ],
  [
    'the language of the clinic where the article names none',
    [text('a'), text('es', {language: 'es'})],
    ['a'],
    {article: {}},
  ],
  ['one of each kind, by kind', [text('m', {kind: 'medical-information'}), text('e')], ['e', 'm']],
  [
    'the state text where it stands, the country’s elsewhere',
    [
      text('us', {placements: ['article-bottom', 'article-top']}),
      text('fl', {jurisdictions: ['US-FL'], placements: ['article-top']}),
    ],
    ['fl', 'us'],
  ],
  ['one place', [text('top', {placements: ['article-top']}), text('end')], ['top'], {placement: 'article-top'}],
  [
    'what needs a medication topic',
    [text('a', {appliesWhen: {topicKinds: ['medication']}})],
    ['a'],
    {topic: {kind: 'medication'}},
  ],
  ['not what needs a medication topic', [text('a', {appliesWhen: {topicKinds: ['medication']}})], []],
  [
    'what needs a subject',
    [text('a', {appliesWhen: {sensitivity: ['abuse', 'trauma']}})],
    ['a'],
    {article: {language: 'en-US', sensitivity: ['trauma']}},
  ],
  [
    'what needs paid links',
    [text('a', {appliesWhen: {affiliateLinks: true}})],
    ['a'],
    {article: {language: 'en-US', disclosures: {affiliateLinks: true}}},
  ],
  ['not what needs paid links', [text('a', {appliesWhen: {affiliateLinks: true}})], []],
  [
    'what needs AI',
    [text('a', {appliesWhen: {aiUsed: true}})],
    ['a'],
    {article: {language: 'en-US', aiUse: {used: true}}},
  ],
  [
    'telehealth texts on telehealth pages only',
    [text('a', {placements: ['article-top', 'telehealth-page'], appliesWhen: {telehealth: true}})],
    [],
    {placement: 'article-top'},
  ],
  [
    'telehealth texts there',
    [text('a', {placements: ['article-top', 'telehealth-page'], appliesWhen: {telehealth: true}})],
    ['a'],
    {placement: 'telehealth-page'},
  ],
  [
    'what the article adds',
    [text('a'), text('extra', {kind: 'minors', jurisdictions: ['CA']})],
    ['a', 'extra'],
    {article: {language: 'en-US', additionalDisclaimers: [{_ref: 'extra'}]}},
  ],
  [
    'not what the article adds once it has ended',
    [text('a'), text('extra', {kind: 'minors', effectiveTo: '2026-11-23'})],
    ['a'],
    {article: {language: 'en-US', additionalDisclaimers: [{_ref: 'extra'}]}},
  ],
  [
    'what is there and added, once',
    [text('a')],
    ['a'],
    {article: {language: 'en-US', additionalDisclaimers: [{_ref: 'a'}, {_ref: 'a'}]}},
  ],
])('shows %s', (_name, disclaimers, ids, more) => {
  expect(idsOf(disclaimers, more)).toEqual(ids)
  // The answer does not depend on the order in which documents arrive.
  expect(idsOf([...disclaimers].reverse(), more)).toEqual(ids)
})

test('gives back the very documents', () => {
  const whole = {...text('a'), title: 'Whole', fullText: []}
  expect(resolveDisclaimers({...occasion, disclaimers: [whole]})[0]).toBe(whole)
})

test('names the kinds and places without a text', () => {
  const medical = text('m', {kind: 'medical-information', jurisdictions: ['US-FL']})
  const twoPlaces = {...occasion, clinic: {jurisdictions: ['US-FL', 'US-GA']}}
  expect(disclaimerGaps({...twoPlaces, disclaimers: [medical, text('e')]})).toEqual(['medical information in US-GA'])
  expect(disclaimerGaps({...occasion, disclaimers: []})).toEqual(['medical information in US-FL', 'emergency in US-FL'])
  expect(disclaimerGaps({...occasion, disclaimers: [medical, text('e')]})).toEqual([])
})

test('names pairs in force for the same thing', () => {
  const [a, b, c] = [text('a'), text('b', {jurisdictions: ['CA', 'US']}), text('c', {effectiveTo: '2026-11-23'})]
  expect(disclaimerOverlaps([a, b, c], '2026-11-24')).toEqual([[a, b]])
  expect(disclaimerOverlaps([a, b, c], '2026-11-23')).toEqual([
    [a, b],
    [a, c],
    [b, c],
  ])
})
