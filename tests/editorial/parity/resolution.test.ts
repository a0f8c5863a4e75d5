import * as fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {resolveCrisisResources, resolveDisclaimers} from '../../../src/editorial/index.ts'
import {crisisKinds, type DisclaimerKind, type DisclaimerPlacement} from '../../../src/vocabulary.ts'
import {type ParityLake, parityLake} from './parityLake.ts'
import {crisisResourcesQuery, disclaimersQuery} from './resolutionQueries.ts'

/*
 * What a page shows besides its text, resolved twice: by the TypeScript that sites run, and by GROQ that the lake
 * evaluates over the same stored documents.
 */

const today = '2026-11-24'

/** Few values of each kind, so that texts compete for the same place often. */
const jurisdiction = fc.constantFrom('US', 'US', 'US-FL', 'US-FL', 'US-NY', 'GB-ENG', 'CA')
const language = fc.constantFrom('en', 'en-US', 'en-US', 'en-GB', 'es')
const sensitivity = fc.constantFrom('none', 'suicide', 'abuse', 'minors', 'substance-use', 'trauma')
const day = fc.constantFrom('2025-01-01', '2026-11-23', '2026-11-24', '2026-11-25')
const kinds = ['medical-information', 'emergency', 'telehealth'] as const satisfies readonly DisclaimerKind[]
const placements = [
  'article-bottom',
  'article-top',
  'telehealth-page',
] as const satisfies readonly DisclaimerPlacement[]
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, {nil: undefined, freq: 2})
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({arbitrary: fc.constant(undefined), weight: 3}, {arbitrary, weight: 1})
const some = <Value>(arbitrary: fc.Arbitrary<Value>, minLength = 0) =>
  fc.uniqueArray(arbitrary, {minLength, maxLength: 3})

const disclaimer = fc.record({
  _type: fc.constant('disclaimer'),
  kind: fc.constantFrom(...kinds),
  jurisdictions: some(jurisdiction, 1),
  placements: fc.oneof(some(fc.constantFrom(...placements), 1), some(fc.constantFrom(...placements))),
  language: maybe(language),
  version: maybe(fc.integer({min: 1, max: 12})),
  effectiveFrom: fc.oneof(maybe(day), fc.constant('2026-01-01')),
  effectiveTo: seldom(day),
  appliesWhen: seldom(
    fc.record({
      topicKinds: maybe(some(fc.constantFrom('concept', 'medication'))),
      sensitivity: maybe(some(sensitivity)),
      affiliateLinks: maybe(fc.boolean()),
      aiUsed: maybe(fc.boolean()),
      telehealth: maybe(fc.boolean()),
    }),
  ),
})

const crisisResource = fc.record({
  _type: fc.constant('crisisResource'),
  kind: fc.constantFrom(...crisisKinds.map(({value}) => value), 'emergency', 'suicide-crisis', 'text-line'),
  jurisdiction: maybe(jurisdiction),
  languages: maybe(some(language)),
  status: fc.constantFrom('active', 'active', undefined, 'retired'),
  priority: maybe(fc.integer({min: 1, max: 20})),
})

const situation = fc.record({
  disclaimers: fc.array(disclaimer, {minLength: 3, maxLength: 10}),
  crisisResources: fc.array(crisisResource, {minLength: 3, maxLength: 10}),
  clinic: fc.record({
    jurisdictions: fc.oneof(some(jurisdiction, 1), some(jurisdiction)),
    defaultLanguage: maybe(language),
  }),
  article: fc.record({
    language: maybe(language),
    audience: maybe(fc.constantFrom('patient', 'young-person')),
    sensitivity: some(sensitivity),
    disclosures: maybe(fc.record({affiliateLinks: fc.boolean()})),
    aiUse: maybe(fc.record({used: fc.boolean()})),
    added: fc.array(fc.nat(9), {maxLength: 2}),
  }),
  topic: fc.option(
    fc.record({
      kind: fc.constantFrom('concept', 'medication'),
      specialty: maybe(fc.constantFrom('mental-health', 'cardiology')),
    }),
  ),
  placement: seldom(fc.constantFrom(...placements)),
})

const situations = fc.sample(situation, {numRuns: 500, seed: 20_261_124}).map(withIds)

function withIds({
  article,
  clinic,
  topic,
  placement,
  ...made
}: typeof situation extends fc.Arbitrary<infer Made> ? Made : never) {
  return {
    clinic,
    topic,
    placement,
    disclaimers: made.disclaimers.map((each, index) => Object.assign({_id: `disclaimer-${index}`}, each)),
    crisisResources: made.crisisResources.map((each, index) => Object.assign({_id: `crisis-${index}`}, each)),
    article: {
      ...article,
      additionalDisclaimers: article.added.map((index) => ({_ref: `disclaimer-${index}`})),
      additionalCrisisResources: article.added.map((index) => ({_ref: `crisis-${index}`})),
    },
  }
}

/** What a site passes to the queries. */
function paramsOf({clinic, article, topic, placement}: (typeof situations)[number], type: 'disclaimer' | 'crisis') {
  const language = article.language ?? clinic.defaultLanguage ?? ''
  return {
    today,
    jurisdictions: clinic.jurisdictions,
    language,
    primaryLanguage: language.split('-')[0],
    sensitivity: article.sensitivity,
    audience: article.audience ?? null,
    affiliateLinks: article.disclosures?.affiliateLinks === true,
    aiUsed: article.aiUse?.used === true,
    topicKind: topic?.kind ?? null,
    specialty: topic?.specialty ?? null,
    placement: placement ?? null,
    added: article.added.map((index) => `${type}-${index}`),
    slots: kinds.flatMap((kind) =>
      placements.flatMap((placement) => clinic.jurisdictions.map((place) => ({kind, placement, place}))),
    ),
  }
}

let lake: ParityLake
/** Both answers to both questions, for each situation. */
const answers: {
  fromCode: {disclaimers: string[]; crisis: string[]}
  fromLake: {disclaimers: unknown; crisis: unknown}
}[] = []

beforeAll(async () => {
  lake = await parityLake()
  let before: string[] = []
  for (const each of situations) {
    const {disclaimers, crisisResources, clinic, article, topic, placement} = each
    await lake.write([...disclaimers, ...crisisResources], before)
    before = [...disclaimers, ...crisisResources].map(({_id}) => _id)
    const shown = resolveDisclaimers({disclaimers, clinic, article, topic, today, ...(placement && {placement})})
    const numbers = resolveCrisisResources({crisisResources, clinic, article, topic})
    const ofLake = await lake.query(disclaimersQuery, paramsOf(each, 'disclaimer'))
    answers.push({
      fromCode: {disclaimers: shown.map(({_id}) => _id).sort(), crisis: numbers.map(({_id}) => _id)},
      fromLake: {
        disclaimers: Array.isArray(ofLake) ? ofLake.toSorted() : ofLake,
        crisis: await lake.query(crisisResourcesQuery, paramsOf(each, 'crisis')),
      },
    })
  }
})
afterAll(() => lake.close())

describe('over 500 generated clinics', () => {
  test('TypeScript and GROQ choose the same disclaimers', () => {
    answers.forEach(({fromCode, fromLake}, index) => {
      expect({index, situation: situations[index], ids: fromCode.disclaimers}).toEqual({
        index,
        situation: situations[index],
        ids: fromLake.disclaimers,
      })
    })
  })

  test('TypeScript and GROQ choose the same crisis lines in the same order', () => {
    answers.forEach(({fromCode, fromLake}, index) => {
      expect({index, situation: situations[index], ids: fromCode.crisis}).toEqual({
        index,
        situation: situations[index],
        ids: fromLake.crisis,
      })
    })
  })

  test('there is something to choose, and something to leave out', () => {
    const shown = answers.map(({fromCode}) => fromCode.disclaimers.length)
    const numbers = answers.map(({fromCode}) => fromCode.crisis.length)
    expect(shown.filter((count) => count === 0).length).toBeGreaterThan(20)
    expect(shown.filter((count) => count > 1).length).toBeGreaterThan(100)
    expect(numbers.filter((count) => count > 1).length).toBeGreaterThan(100)
    expect(
      answers.some(({fromCode}, index) => fromCode.crisis.length < (situations[index]?.crisisResources.length ?? 0)),
    ).toBe(true)
  })
})
