import {expect, test} from 'vitest'
import {
  crisisGaps,
  isCrisisCheckOld,
  resolveCrisisResources,
  type StoredCrisisResource,
} from '../../src/editorial/index.ts'

const resource = (_id: string, more: Partial<StoredCrisisResource> & {verifiedOn?: string} = {}) => ({
  _id,
  kind: 'suicide-crisis',
  jurisdiction: 'US',
  languages: ['en'],
  status: 'active',
  priority: 1,
  ...more,
})

const idsOf = (resources: StoredCrisisResource[], more: object = {}) =>
  resolveCrisisResources({
    clinic: {jurisdictions: ['US-FL'], defaultLanguage: 'en-US'},
    article: {language: 'en-US', sensitivity: ['none']},
    topic: {specialty: 'mental-health'},
    crisisResources: resources,
    ...more,
  }).map(({_id}) => _id)

const all = [
  'emergency',
  'suicide-crisis',
  'text-line',
  'helpline',
  'poison',
  'domestic-abuse',
  'veterans',
  'youth',
].map((kind) => resource(kind, {kind}))
const usual = ['emergency', 'suicide-crisis', 'text-line']
const about = (...sensitivity: string[]) => ({article: {language: 'en-US', sensitivity}})

test.each<[name: string, resources: StoredCrisisResource[], ids: string[], more?: object]>([
  ['emergency, crisis and text line, the most urgent first', [...all].reverse(), usual],
  ['more for abuse', all, [...usual, 'domestic-abuse'], about('abuse')],
  ['more for children and teenagers', all, [...usual, 'youth'], about('minors')],
  ['more for young readers', all, [...usual, 'youth'], {article: {language: 'en-US', audience: 'young-person'}}],
  ['more for substances', all, [...usual, 'poison'], about('substance-use')],
  ['only the emergency number on a page about skin', all, ['emergency'], {topic: {specialty: 'dermatology'}}],
  ['all on a page about skin and self-harm', all, usual, {topic: {specialty: 'dermatology'}, ...about('self-harm')}],
  ['all without a topic', all, usual, {topic: null}],
  [
    'what the article adds',
    all,
    [...usual, 'veterans', 'helpline'],
    {article: {language: 'en-US', additionalCrisisResources: [{_ref: 'helpline'}, {_ref: 'veterans'}]}},
  ],
  [
    'what the article adds from elsewhere',
    [resource('ca', {jurisdiction: 'CA'})],
    ['ca'],
    {article: {language: 'en-US', additionalCrisisResources: [{_ref: 'ca'}]}},
  ],
  [
    'nothing retired, even when added',
    [resource('old', {status: 'retired'})],
    [],
    {article: {language: 'en-US', additionalCrisisResources: [{_ref: 'old'}]}},
  ],
  ['an old check', [resource('a', {verifiedOn: '2001-01-01'})], ['a']],
  [
    'the state’s and the country’s',
    [resource('us'), resource('fl', {jurisdiction: 'US-FL', priority: 0})],
    ['fl', 'us'],
  ],
  ['not another country’s', [resource('ca', {jurisdiction: 'CA'}), resource('x', {jurisdiction: ''})], []],
  [
    'each place of the clinic',
    [resource('us'), resource('ca', {jurisdiction: 'CA'})],
    ['ca', 'us'],
    {clinic: {jurisdictions: ['US-FL', 'CA']}},
  ],
  [
    'the reader’s language',
    [resource('en'), resource('es', {languages: ['es']}), resource('any', {languages: []})],
    ['any', 'en'],
  ],
  [
    'Spanish for a Spanish page',
    [resource('en'), resource('both', {languages: ['en', 'es']})],
    ['both'],
    {article: {language: 'es-US'}},
  ],
  ['the emergency number in any language', [resource('e', {kind: 'emergency'})], ['e'], {article: {language: 'fr'}}],
  [
    'by priority, then id',
    [resource('c', {priority: null}), resource('b', {priority: 2}), resource('a', {priority: 10})],
    ['b', 'a', 'c'],
  ],
])('shows %s', (_name, resources, ids, more) => {
  expect(idsOf(resources, more)).toEqual(ids)
  expect(idsOf([...resources].reverse(), more)).toEqual(ids)
})

test('a check holds 180 days', () => {
  expect(isCrisisCheckOld({verifiedOn: '2026-05-28'}, '2026-11-24')).toBe(false)
  expect(isCrisisCheckOld({verifiedOn: '2026-05-27'}, '2026-11-24')).toBe(true)
  expect(isCrisisCheckOld({verifiedOn: null}, '2026-11-24')).toBe(true)
})

test('a helpline never stands for the 24-hour line, nor does a line for some people only', () => {
  const emergency = {...resource('e', {kind: 'emergency'}), phone: '555-0100'}
  const of = (kind: string) => ({
    ...resource('l', {kind}),
    phone: '555-0101',
    sms: {number: '555-0102'},
    available247: true,
  })
  const clinic = {jurisdictions: ['US-FL']}
  for (const kind of ['suicide-crisis', 'text-line']) expect(crisisGaps([emergency, of(kind)], clinic)).toEqual([])
  for (const kind of ['helpline', 'veterans', 'youth', 'domestic-abuse', 'poison', 'emergency']) {
    expect(crisisGaps([emergency, of(kind)], clinic)).toEqual(['24-hour crisis line for US-FL'])
  }
  expect(crisisGaps([of('suicide-crisis')], clinic)).toEqual(['emergency number for US-FL'])
})
