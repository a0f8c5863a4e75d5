import {describe, expect, test} from 'vitest'
import {crisisReasons} from '../../src/editorial/crisisReasons.ts'
import {disclaimerReasons} from '../../src/editorial/disclaimerReasons.ts'

const clinic = {jurisdictions: ['US-FL'], defaultLanguage: 'en-US'}
const article = {language: 'en-US', sensitivity: ['none'], additionalDisclaimers: [{_ref: 'added'}]}
const disclaimer = (_id: string, changes: object = {}) => ({
  _id,
  kind: 'medical-information',
  jurisdictions: ['US'],
  placements: ['article-bottom'],
  language: 'en-US',
  version: 1,
  effectiveFrom: '2026-01-01',
  ...changes,
})

describe('why an article shows a disclaimer, or does not', () => {
  const why = (disclaimers: ReturnType<typeof disclaimer>[]) =>
    disclaimerReasons({disclaimers, clinic, article, topic: {kind: 'concept'}, today: '2026-11-24'}).map(
      ({notice, isShown, why: words}) => [notice._id, isShown, words],
    )

  test.each<[string, object, boolean, string]>([
    ['always', {}, true, 'Every article shows it, for readers in: United States.'],
    ['added', {jurisdictions: ['US-TX']}, true, 'This article adds it.'],
    [
      'kind',
      {appliesWhen: {topicKinds: ['concept'], aiUsed: false}},
      true,
      'For articles on topics of the kind concept, for readers in: United States.',
    ],
    ['ended', {effectiveTo: '2026-02-01'}, false, 'Its last day was 2026-02-01.'],
    ['later', {effectiveFrom: '2027-01-01'}, false, 'Its first day has not come.'],
    ['place', {jurisdictions: ['US-TX']}, false, 'It is for Texas, not for the clinic’s places.'],
    ['language', {language: 'es'}, false, 'It is in es, and the article is in another language.'],
    ['placeless', {placements: []}, false, 'It does not say in which language or where on the page.'],
    ['ai', {appliesWhen: {aiUsed: true}}, false, 'It is only for articles written with the help of AI.'],
  ])('%s', (id, changes, isShown, words) => {
    expect(why([disclaimer(id, changes)])).toEqual([[id, isShown, words]])
  })

  test('a newer version goes before an older one, and what is shown stands first', () => {
    expect(why([disclaimer('old'), disclaimer('new', {version: 2})])).toEqual([
      ['new', true, 'Every article shows it, for readers in: United States.'],
      ['old', false, 'Another text of its kind goes before it: for a nearer place or language, or a newer version.'],
    ])
  })
})

describe('why an article shows a crisis line, or does not', () => {
  const line = (_id: string, kind: string, changes: object = {}) => ({_id, kind, jurisdiction: 'US', ...changes})
  const why = (crisisResources: ReturnType<typeof line>[], changes: object = {}) =>
    crisisReasons({crisisResources, clinic, article: {...article, ...changes}, topic: null}).map(
      ({notice, isShown, why: words}) => [notice._id, isShown, words],
    )

  test.each<[string, ReturnType<typeof line>, object, boolean, string]>([
    ['emergency', line('a', 'emergency'), {}, true, 'Every article shows the emergency number.'],
    ['abuse', line('a', 'domestic-abuse'), {sensitivity: ['abuse']}, true, 'The article is about abuse.'],
    ['added', line('a', 'helpline'), {additionalCrisisResources: [{_ref: 'a'}]}, true, 'This article adds it.'],
    ['not added', line('a', 'helpline'), {}, false, 'Only articles that add it show it.'],
    ['not abuse', line('a', 'domestic-abuse'), {}, false, 'Only articles on abuse show it.'],
    ['retired', line('a', 'emergency', {status: 'retired'}), {}, false, 'It is retired.'],
    ['elsewhere', line('a', 'emergency', {jurisdiction: 'DE'}), {}, false, 'It serves DE, not the clinic’s places.'],
    [
      'language',
      line('a', 'suicide-crisis', {languages: ['es']}),
      {},
      false,
      'It does not speak the language of the article.',
    ],
  ])('%s', (_name, resource, changes, isShown, words) => {
    expect(why([resource], changes)).toEqual([['a', isShown, words]])
  })
})
