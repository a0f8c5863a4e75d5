import {afterAll, beforeAll, expect, test} from 'vitest'
import {type ContentLake, contentLake} from './support/contentLake.ts'

const disclaimer = (id: string, more: object = {}) => ({
  _id: `disclaimer-${id}`,
  _type: 'disclaimer',
  kind: 'contact-form-privacy',
  title: id,
  jurisdictions: ['US'],
  placements: ['contact-form'],
  language: 'en-US',
  version: 1,
  effectiveFrom: '2026-01-01',
  ...more,
})
const resource = (id: string, kind: string, more: object = {}) => ({
  _id: `crisis-${id}`,
  _type: 'crisisResource',
  name: `Invented ${id}`,
  kind,
  jurisdiction: 'US',
  phone: '555-0100',
  status: 'active',
  ...more,
})

let lake: ContentLake
beforeAll(async () => {
  lake = await contentLake(
    {_id: 'clinic', _type: 'clinic', displayName: 'Clinic', jurisdictions: ['US-FL'], defaultLanguage: 'en-US'},
    disclaimer('old', {effectiveTo: '2026-05-31'}),
    disclaimer('now', {version: 2, effectiveFrom: '2026-06-01', effectiveTo: '2026-12-31'}),
    disclaimer('next', {version: 3, effectiveFrom: '2027-01-01'}),
    disclaimer('spanish', {language: 'es-US'}),
    disclaimer('footer', {kind: 'emergency', placements: ['every-page-footer']}),
    disclaimer('abroad', {kind: 'minors', jurisdictions: ['DE']}),
    resource('emergency', 'emergency'),
    resource('line', 'suicide-crisis', {languages: ['en']}),
    resource('youth', 'youth'),
    resource('retired', 'emergency', {status: 'retired'}),
  )
})
afterAll(() => lake.close())

test.each<[string, object, object, string[]]>([
  ['on the day of the clock', {placement: 'contact-form'}, {}, ['now']],
  ['on the last day of an old text', {placement: 'contact-form'}, {today: '2026-05-31'}, ['old']],
  ['on the first day of the next one', {placement: 'contact-form'}, {today: '2026-06-01'}, ['now']],
  ['on the day on which one takes over', {placement: 'contact-form'}, {today: '2027-01-01'}, ['next']],
  ['before any', {placement: 'contact-form'}, {today: '2025-12-31'}, []],
  ['in another language', {placement: 'contact-form', language: 'es-US'}, {}, ['spanish']],
  ['in a language without one', {placement: 'contact-form', language: 'de-DE'}, {}, []],
  ['at another place', {placement: 'every-page-footer'}, {}, ['footer']],
  ['at every place', {}, {}, ['now', 'footer']],
])('disclaimers in force %s', async (_name, query, options, titles) => {
  expect((await lake.client().getDisclaimers(query, options)).items.map(({title}) => title)).toEqual(titles)
})

test('disclaimers may change by themselves on the day after the last or the first day of one', async () => {
  expect((await lake.client().getDisclaimers()).validUntil).toBe('2027-01-01')
  expect((await lake.client().getDisclaimers({}, {today: '2026-03-01'})).validUntil).toBe('2026-06-01')
  expect((await lake.client().getDisclaimers({}, {today: '2027-01-01'})).validUntil).toBeNull()
})

test('a place that is none names those that are', async () => {
  const before = lake.requests.length
  // @ts-expect-error -- a site in JavaScript passes anything
  await expect(lake.client().getDisclaimers({placement: 'footer'})).rejects.toMatchObject({
    code: 'invalid_argument',
    message: expect.stringMatching(
      /^getDisclaimers\(\): "footer" is not a placement; expected one of .*every-page-footer/,
    ),
  })
  expect(lake.requests.length).toBe(before)
})

test.each<[object, string[]]>([
  [{}, ['crisis-emergency', 'crisis-line']],
  [{audience: 'young-person'}, ['crisis-emergency', 'crisis-line', 'crisis-youth']],
  [{sensitivity: ['minors']}, ['crisis-emergency', 'crisis-line', 'crisis-youth']],
  [{language: 'es-US'}, ['crisis-emergency']],
])('crisis resources for %j, the most urgent first, none that is retired', async (query, ids) => {
  expect((await lake.client().getCrisisResources(query)).items.map(({id}) => id)).toEqual(ids)
})

test('an empty dataset has neither', async () => {
  const empty = await contentLake()
  expect((await empty.client().getDisclaimers()).items).toEqual([])
  expect((await empty.client().getCrisisResources()).items).toEqual([])
  await empty.close()
})
