import {expect, test} from 'vitest'
import {type ClinicProfile, openChoices, packsFolder, readPacks} from '../../../seed/index.ts'
import {legalAnswers, legalQuestions} from '../../../seed/profile/legalQuestions.ts'
import {kairos} from '../support/testClinic.ts'

const packs = await readPacks(['core', 'psychiatry'], packsFolder)
const none = Object.fromEntries(legalAnswers.map((answer) => [answer, false]))
const idsWith = async (legal: ClinicProfile['legal'], more: Partial<ClinicProfile> = {}) =>
  openChoices({...(await kairos()), ...more, legal: {...none, ...legal}}, packs).map(({id}) => id)

test('every answer has its question, asked once', () => {
  expect(legalQuestions.map(({answer}) => answer)).toEqual(legalAnswers)
})

test('a clinic that says no to everything owes a sentence on advertising and nothing else', async () => {
  expect(await idsWith({})).toEqual(['clinic.funding'])
  const {clinic} = await kairos()
  expect(await idsWith({}, {clinic: {...clinic, funding: 'No advertising.'}})).toEqual([])
})

test.each<[string, ClinicProfile['legal'], string[]]>([
  [
    'Medicare',
    {billsMedicareOrMedicaid: true},
    ['clinic.policies.nondiscrimination', 'clinic.policies.languageAssistance', 'clinic.policies.accessibility'],
  ],
  [
    'federal money, once although Medicare says the same',
    {billsMedicareOrMedicaid: true, receivesFederalFunds: true},
    ['clinic.policies.nondiscrimination', 'clinic.policies.languageAssistance', 'clinic.policies.accessibility'],
  ],
  ['HIPAA', {isCoveredByHipaa: true}, ['clinic.policies.privacyPractices']],
  ['telehealth, for which the pack has the text', {offersTelehealth: true}, ['telehealth.jurisdictions']],
  ['a contact form', {hasContactForm: true}, ['clinic.policies.privacy']],
  ['tracking', {usesTracking: true}, ['disclaimers/cookies-tracking', 'clinic.policies.privacy']],
  ['minors', {treatsMinors: true}, ['disclaimers/minors']],
  ['testimonials', {showsTestimonials: true}, ['disclaimers/testimonials']],
  ['free services', {offersFreeServices: true}, ['disclaimers/free-discounted-service']],
  ['a specialty of an MD, for which the rule has the sentence', {mdSpecialtyNotRecognised: true}, []],
  [
    'a specialty of a DO, whose rule is another',
    {mdSpecialtyNotRecognised: true, doSpecialtyNotRecognised: true},
    ['disclaimers/specialty-recognition'],
  ],
])('%s', async (_name, legal, ids) => {
  expect((await idsWith(legal)).filter((id) => id !== 'clinic.funding')).toEqual(ids)
})

test('money from the site asks for the page about it, and no sentence that there is none', async () => {
  expect(await idsWith({earnsFromSite: true})).toEqual(['clinic.policies.advertising'])
})

test('the day for accessibility hangs on how many people work there, and nothing unread is named as law', async () => {
  const why = async (legal: ClinicProfile['legal']) =>
    openChoices({...(await kairos()), legal: {...none, receivesFederalFunds: true, ...legal}}, packs).find(
      ({id}) => id === 'clinic.policies.accessibility',
    )?.why
  expect(await why({employsFifteenOrMore: true})).toContain('11 May 2027')
  expect(await why({employsFifteenOrMore: false})).toContain('10 May 2028')
  const hipaa = legalQuestions.find(({answer}) => answer === 'isCoveredByHipaa')
  expect(JSON.stringify(hipaa)).not.toMatch(/CFR|164/)
})

test('telehealth in Florida from elsewhere asks for the registration; a place not licensed in is named', async () => {
  const {clinic} = await kairos()
  const elsewhere = {
    clinic: {...clinic, jurisdictions: ['US-GA' as const], funding: 'None.'},
    telehealth: {jurisdictions: ['US-FL' as const]},
  }
  expect(await idsWith({offersTelehealth: true}, elsewhere)).toEqual([
    'telehealth.jurisdictions (US-FL)',
    'telehealth.registrationUrl',
  ])
})

test('questions of United States law are put to no clinic elsewhere', async () => {
  const {clinic} = await kairos()
  const there = {...(await kairos()), clinic: {...clinic, jurisdictions: ['GB-ENG' as const], language: 'en-GB'}}
  const found = openChoices(there, packs)
  expect(found.map(({what}) => what).join()).not.toMatch(/Medicare|HIPAA|Florida|federal/)
  expect(found.map(({id}) => id)).toContain('disclaimers/en-GB')
})
