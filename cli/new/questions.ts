import {isAsked} from '../../seed/profile/openChoices.ts'
import {concerns} from '../../seed/pack/disclaimersFor.ts'
import {type LegalAnswer, legalQuestions} from '../../seed/profile/legalQuestions.ts'
import type {YamlPath} from '../../seed/yaml/yamlProblem.ts'
import {policyPages, type PolicyPage} from '../../src/vocabulary.ts'

/** One question of `clinic-content new`, its flag and the place of its answer in the profile. */
export interface Question {
  /** `null`: asked at a terminal only. */
  flag: string | null
  path: YamlPath
  ask: string
  /** `hours`: `Monday-Friday 09:00-17:00; Saturday 09:00-12:00`. `people`: YAML, for more people than one. */
  type: 'text' | 'list' | 'yes-no' | 'hours' | 'people'
  required?: true
  /** Asked only when the question of this path has an answer; of `yes`, only when the answer is yes. */
  after?: {path: YamlPath; answer: 'any' | 'yes'}
  /** Asked only of a clinic in these places; a flag is taken anyway. */
  isAsked?: (jurisdictions: readonly string[]) => boolean
}

const COUNSEL = '(confirm with counsel)'

const street: Question = {
  flag: 'street',
  path: ['clinic', 'address', 'streetAddress'],
  ask: 'Street and number',
  type: 'text',
}
const ofAddress = {type: 'text', after: {path: street.path, answer: 'any'}} as const

const policyFlags = {
  editorial: 'policy-editorial',
  corrections: 'policy-corrections',
  advertising: 'policy-advertising',
  privacy: 'policy-privacy',
  privacyPractices: 'policy-privacy-practices',
  nondiscrimination: 'policy-nondiscrimination',
  languageAssistance: 'policy-language-assistance',
  accessibility: 'policy-accessibility',
  complaints: 'policy-complaints',
} as const satisfies Record<PolicyPage, string>

const legalFlags = {
  billsMedicareOrMedicaid: 'bills-medicare',
  receivesFederalFunds: 'federal-funds',
  employsFifteenOrMore: 'fifteen-or-more',
  isCoveredByHipaa: 'hipaa',
  offersTelehealth: 'telehealth',
  hasContactForm: 'contact-form',
  usesTracking: 'tracking',
  earnsFromSite: 'earns-from-site',
  showsTestimonials: 'testimonials',
  treatsMinors: 'minors',
  offersFreeServices: 'free-services',
  mdSpecialtyNotRecognised: 'md-specialty',
  doSpecialtyNotRecognised: 'do-specialty',
} as const satisfies Record<LegalAnswer, string>

/** The clinic itself, before its people. */
export const clinicQuestions: readonly Question[] = [
  {
    flag: 'key',
    path: ['key'],
    ask: 'A short key for life, also the dataset, such as harbor',
    type: 'text',
    required: true,
  },
  {flag: 'legal-name', path: ['clinic', 'legalName'], ask: 'Legal name', type: 'text', required: true},
  {flag: 'name', path: ['clinic', 'displayName'], ask: 'Name that patients know', type: 'text', required: true},
  street,
  {
    flag: 'address-line-2',
    path: ['clinic', 'address', 'extendedAddress'],
    ask: 'Suite, floor or building',
    ...ofAddress,
  },
  {flag: 'city', path: ['clinic', 'address', 'addressLocality'], ask: 'City', required: true, ...ofAddress},
  {flag: 'region', path: ['clinic', 'address', 'addressRegion'], ask: 'State or region, such as FL', ...ofAddress},
  {flag: 'postal-code', path: ['clinic', 'address', 'postalCode'], ask: 'Postal code', required: true, ...ofAddress},
  {
    flag: 'country',
    path: ['clinic', 'address', 'addressCountry'],
    ask: 'Country code, such as US',
    required: true,
    ...ofAddress,
  },
  {flag: 'phone', path: ['clinic', 'phone'], ask: 'Phone', type: 'text'},
  {flag: 'url', path: ['clinic', 'url'], ask: 'Web address', type: 'text'},
  {
    flag: 'specialties',
    path: ['clinic', 'specialties'],
    ask: 'Specialties, with commas, such as Psychiatric',
    type: 'list',
  },
  {
    flag: 'jurisdictions',
    path: ['clinic', 'jurisdictions'],
    ask: `Where are your clinicians licensed to treat people? With commas, such as US-FL ${COUNSEL}`,
    type: 'list',
    required: true,
  },
  {flag: 'language', path: ['clinic', 'language'], ask: 'Main language of the site, such as en-US', type: 'text'},
  {
    flag: 'other-languages',
    path: ['clinic', 'otherLanguages'],
    ask: 'Other languages of the site, with commas, such as es-US',
    type: 'list',
  },
  {
    flag: 'time-zone',
    path: ['clinic', 'timeZone'],
    ask: 'Time zone, such as America/New_York',
    type: 'text',
    required: true,
  },
  {
    flag: 'hours',
    path: ['clinic', 'openingHours'],
    ask: 'Opening hours, such as Monday-Thursday 09:00-17:00; Friday 09:00-13:00',
    type: 'hours',
  },
  {flag: 'emergencies', path: ['clinic', 'acceptsEmergencies'], ask: 'Do you treat emergencies?', type: 'yes-no'},
]

/** A person; only the first one has flags, more come from `--people` or are asked for. */
export function personQuestions(index: number): Question[] {
  const name: Question = {
    flag: flagOf('person-name', index),
    path: ['people', index, 'name'],
    ask: index === 0 ? 'Full name of a first person' : `Full name of person ${index + 1}`,
    type: 'text',
  }
  const details = (flag: string, field: string, ask: string, more: Partial<Question> = {}): Question => ({
    flag: flagOf(flag, index),
    path: ['people', index, field],
    ask: index === 0 ? ask : `${ask} [person ${index + 1}]`,
    type: 'text',
    after: {path: name.path, answer: 'any'},
    ...more,
  })
  return [
    name,
    details('person-key', 'key', 'A key for this person, such as clinician-1', {required: true}),
    details('person-role', 'role', 'Their role, such as Psychiatrist', {required: true}),
    details('person-suffix', 'honorificSuffix', 'Letters after their name'),
    details('person-bio', 'bio', 'Two sentences about them, for readers'),
    details('person-clinician', 'isClinician', 'Are they a licensed clinician?', {type: 'yes-no'}),
  ]
}

/** A license or degree of a person; only the first one of the first person has flags. */
export function credentialQuestions(person: number, index: number): Question[] {
  const at = (field: string): YamlPath => ['people', person, 'credentials', index, field]
  const which = person === 0 && index === 0 ? '' : ` [person ${person + 1}, credential ${index + 1}]`
  const flag = (name: string) => flagOf(name, person + index)
  const after = {path: at('title'), answer: 'any'} as const
  return [
    {
      flag: flag('credential-title'),
      path: at('title'),
      ask: `A license or degree of theirs, such as Medical license${which}`,
      type: 'text',
      after: {path: ['people', person, 'name'], answer: 'any'},
    },
    {
      flag: flag('credential-issuer'),
      path: at('issuer'),
      ask: `Who issued it, such as Florida Board of Medicine${which}`,
      type: 'text',
      required: true,
      after,
    },
    {
      flag: flag('credential-jurisdiction'),
      path: at('jurisdiction'),
      ask: `Where it holds, such as US-FL${which}`,
      type: 'text',
      after,
    },
    {
      flag: flag('credential-valid-to'),
      path: at('validTo'),
      ask: `Its last day, such as 2028-01-31${which}`,
      type: 'text',
      after,
    },
    {
      flag: flag('credential-source'),
      path: at('sourceUrl'),
      ask: `The page of the board that shows it${which}`,
      type: 'text',
      after,
    },
  ]
}

const flagOf = (name: string, index: number) => (index === 0 ? name : null)

/** Everybody at once, for who runs the command without a terminal. */
export const peopleQuestion: Question = {
  flag: 'people',
  path: ['people'],
  ask: 'All people as YAML, such as [{key: clinician-1, name: Full Name, role: Psychiatrist}]; instead of --person-*',
  type: 'people',
}

const telehealth: YamlPath = ['legal', 'offersTelehealth']

/** What follows the people: starter content, the law, the pages and the look of the site. */
export const siteQuestions: readonly Question[] = [
  {
    flag: 'packs',
    path: ['packs'],
    ask: 'Starter content, with commas: core, or core, psychiatry',
    type: 'list',
    required: true,
  },
  {
    flag: 'crisis-leave-out',
    path: ['crisis', 'leaveOut'],
    ask: 'Crisis lines not to show, with commas, such as us-veterans; the emergency number and 988 always show',
    type: 'list',
    isAsked: (jurisdictions) => concerns('US', jurisdictions),
  },
  ...legalQuestions.map((question): Question => ({
    flag: legalFlags[question.answer],
    path: ['legal', question.answer],
    ask: `${question.ask} ${COUNSEL}`,
    type: 'yes-no',
    isAsked: (jurisdictions) => isAsked(question, jurisdictions),
  })),
  {
    flag: 'telehealth-places',
    path: ['telehealth', 'jurisdictions'],
    ask: `Where are the people whom you see by video or phone? With commas, such as US-FL ${COUNSEL}`,
    type: 'list',
    after: {path: telehealth, answer: 'yes'},
  },
  {
    flag: 'telehealth-registration',
    path: ['telehealth', 'registrationUrl'],
    ask: `The page that shows your registration for telehealth in another state ${COUNSEL}`,
    type: 'text',
    after: {path: ['telehealth', 'jurisdictions'], answer: 'any'},
  },
  ...policyPages.map(({value, title}): Question => ({
    flag: policyFlags[value],
    path: ['clinic', 'policies', value],
    ask: `Web address of the page "${title}"`,
    type: 'text',
  })),
  {
    flag: 'funding',
    path: ['clinic', 'funding'],
    ask: 'Who pays for the site, in a sentence for readers',
    type: 'text',
  },
  {flag: 'intro', path: ['clinic', 'homepageIntro'], ask: 'Welcome text of the first page', type: 'text'},
]

/** Every question that has a flag. */
export const flaggedQuestions: readonly Question[] = [
  ...clinicQuestions,
  ...personQuestions(0),
  ...credentialQuestions(0, 0),
  peopleQuestion,
  ...siteQuestions,
]
