import fc from 'fast-check'
import {type ClinicProfile, parseProfile} from '../../../seed/index.ts'
import {legalAnswers} from '../../../seed/profile/legalQuestions.ts'
import {policyPages} from '../../../src/vocabulary.ts'
import {medicalSpecialties} from '../../../src/medicalSpecialties.ts'
import {weekdays} from '../../../src/vocabulary.ts'

const words = fc
  .array(fc.constantFrom('Harbor', 'clinic', "O'Neil", 'Ärzte', '診療所', '"quoted"', 'a: b', '#1', '-', 'عيادة'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined})
const address = fc.constantFrom('https://harbor.example', 'https://harbor.example/a?b=c#d', 'http://xn--h.example/ä')
const day = fc.constantFrom('2020-02-29', '2026-01-01', '2026-11-24')
const jurisdiction = fc.constantFrom('US-FL', 'US-GA', 'US', 'US-CA', 'GB-ENG', 'IE')
const jurisdictions = fc.uniqueArray(jurisdiction, {minLength: 1, maxLength: 3})
const specialties = fc.uniqueArray(fc.constantFrom(...medicalSpecialties.map(({value}) => value)), {maxLength: 3})

const person = fc.record({
  name: words,
  role: words,
  honorificSuffix: maybe(fc.constant('MD')),
  isClinician: fc.boolean(),
  bio: maybe(words),
  credentials: fc.array(
    fc.record({title: words, issuer: words, jurisdiction: maybe(jurisdiction), validTo: maybe(day)}),
    {maxLength: 2},
  ),
  specialties,
  conflictsOfInterest: maybe(fc.record({statement: words, declaredOn: day})),
  account: maybe(fc.constant('user-1')),
})

const hours = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...weekdays.map(({value}) => value)), {minLength: 1, maxLength: 7}),
  opens: fc.constantFrom('08:00', '09:30'),
  closes: fc.constantFrom('12:00', '23:59'),
})

/** A profile as somebody could write it, of a clinic that is no demonstration. */
export const arbitraryProfile: fc.Arbitrary<ClinicProfile> = fc
  .record({
    clinic: fc.record({
      legalName: words,
      displayName: words,
      address: maybe(
        fc.record({streetAddress: words, addressLocality: words, postalCode: words, addressCountry: fc.constant('US')}),
      ),
      phone: maybe(fc.constantFrom('904-555-0100', '+44 113 496 0000')),
      url: maybe(address),
      specialties,
      jurisdictions,
      language: fc.constantFrom('en-US', 'en', 'es-419', 'zh-Hant-TW'),
      otherLanguages: fc.uniqueArray(fc.constantFrom('es-US', 'ht'), {maxLength: 2}),
      timeZone: fc.constantFrom('America/New_York', 'Europe/London', 'Pacific/Kiritimati', 'UTC'),
      acceptsEmergencies: maybe(fc.boolean()),
      emergencyStatement: maybe(words),
      openingHours: fc.array(hours, {maxLength: 3}),
      policies: maybe(
        fc.record(Object.fromEntries(policyPages.map(({value}) => [value, address])), {requiredKeys: []}),
      ),
      funding: maybe(words),
      homepageIntro: maybe(words),
    }),
    people: fc.array(person, {maxLength: 3}),
    packs: fc.constantFrom<string[]>(['core'], ['core', 'psychiatry'], ['psychiatry'], ['psychiatry', 'core']),
    legal: maybe(fc.record(Object.fromEntries(legalAnswers.map((each) => [each, fc.boolean()])), {requiredKeys: []})),
    telehealth: maybe(fc.record({jurisdictions, registrationUrl: maybe(address)})),
    leaveOut: maybe(fc.constantFrom<string[]>([], ['us-veterans'])),
    approvedOn: maybe(day),
    choices: maybe(
      fc.record({
        authors: fc.nat(2),
        disclosures: maybe(
          fc.record({funding: words, conflicts: words, affiliateLinks: fc.boolean(), statement: maybe(words)}),
        ),
        sensitivity: maybe(fc.constantFrom<string[]>(['trauma'], ['none'])),
        aiReview: maybe(fc.record({statement: words})),
      }),
    ),
  })
  .map(({clinic, people, packs, legal, telehealth, leaveOut, approvedOn, choices}) => {
    const keyed = people.map((each, index) => ({...each, key: `person-${index + 1}`}))
    const first = keyed[0]
    const text = JSON.stringify({
      version: 1,
      key: 'harbor',
      clinic,
      people: keyed,
      packs,
      legal,
      telehealth: legal?.['offersTelehealth'] === true ? telehealth : undefined,
      crisis: leaveOut && {leaveOut},
      disclaimers: approvedOn && first && {approvedBy: first.key, as: 'practice-owner', on: approvedOn},
      articles:
        choices && packs.includes('psychiatry')
          ? {'anxious-attachment': {...choices, authors: keyed.slice(0, choices.authors).map(({key}) => key)}}
          : {},
    })
    const {value, problems} = parseProfile(text)
    if (!value) throw new Error(`the generator made a profile that is not valid: ${JSON.stringify(problems)}`)
    return value
  })

/** The rules that stand against publishing each starter article of such a profile, told from the profile alone. */
export function openRules(profile: ClinicProfile): string[] {
  if (!profile.packs.includes('psychiatry')) return []
  const choices = profile.articles['anxious-attachment']
  const authors = profile.people.filter(({key}) => choices?.authors.includes(key))
  const places = profile.clinic.jurisdictions
  const isAmerican = (place: string) => place === 'US' || place.startsWith('US-')
  const hasPaidLinks = choices?.disclosures?.affiliateLinks === true
  const saysSo = choices?.disclosures?.statement !== undefined
  const rules: [string, boolean][] = [
    ['REV-01', true],
    ['AUT-01', authors.length === 0],
    ['AUT-02', authors.some(({isClinician, credentials}) => isClinician && credentials.length === 0)],
    ['CRI-01', !places.every(isAmerican)],
    ['DIS-01', !places.every(isAmerican) || (hasPaidLinks && profile.legal?.earnsFromSite !== true)],
    ['DIS-02', places.some(isAmerican) && !profile.disclaimers],
    ['DSC-01', choices?.disclosures === undefined],
    ['DSC-02', hasPaidLinks && !saysSo],
    ['AI-01', choices?.aiReview === undefined],
  ]
  return rules.flatMap(([id, stands]) => (stands ? [id] : [])).toSorted()
}
