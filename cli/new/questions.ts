import type {YamlPath} from '../../seed/yaml/yamlProblem.ts'

/** One question of `clinic-content new`, its flag and the place of its answer in the profile. */
export interface Question {
  flag: string
  path: YamlPath
  ask: string
  type: 'text' | 'list' | 'yes-no'
  required?: true
  /** Asked only when this other flag has an answer. */
  after?: string
}

const COUNSEL = '(confirm with counsel)'

export const questions: readonly Question[] = [
  {
    flag: 'key',
    path: ['key'],
    ask: 'A short key for life, also the dataset, such as harbor',
    type: 'text',
    required: true,
  },
  {flag: 'legal-name', path: ['clinic', 'legalName'], ask: 'Legal name', type: 'text', required: true},
  {flag: 'name', path: ['clinic', 'displayName'], ask: 'Name that patients know', type: 'text', required: true},
  {flag: 'street', path: ['clinic', 'address', 'streetAddress'], ask: 'Street and number', type: 'text'},
  {
    flag: 'city',
    path: ['clinic', 'address', 'addressLocality'],
    ask: 'City',
    type: 'text',
    required: true,
    after: 'street',
  },
  {
    flag: 'region',
    path: ['clinic', 'address', 'addressRegion'],
    ask: 'State or region, such as FL',
    type: 'text',
    after: 'street',
  },
  {
    flag: 'postal-code',
    path: ['clinic', 'address', 'postalCode'],
    ask: 'Postal code',
    type: 'text',
    required: true,
    after: 'street',
  },
  {
    flag: 'country',
    path: ['clinic', 'address', 'addressCountry'],
    ask: 'Country code, such as US',
    type: 'text',
    required: true,
    after: 'street',
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
  {flag: 'language', path: ['clinic', 'language'], ask: 'Language, such as en-US', type: 'text'},
  {
    flag: 'time-zone',
    path: ['clinic', 'timeZone'],
    ask: 'Time zone, such as America/New_York',
    type: 'text',
    required: true,
  },
  {flag: 'emergencies', path: ['clinic', 'acceptsEmergencies'], ask: 'Do you treat emergencies?', type: 'yes-no'},
  {
    flag: 'person-name',
    path: ['people', 0, 'name'],
    ask: 'Full name of a first person (add others in the file)',
    type: 'text',
  },
  {
    flag: 'person-key',
    path: ['people', 0, 'key'],
    ask: 'A key for this person, such as clinician-1',
    type: 'text',
    required: true,
    after: 'person-name',
  },
  {
    flag: 'person-role',
    path: ['people', 0, 'role'],
    ask: 'Their role, such as Psychiatrist',
    type: 'text',
    required: true,
    after: 'person-name',
  },
  {
    flag: 'person-suffix',
    path: ['people', 0, 'honorificSuffix'],
    ask: 'Letters after their name',
    type: 'text',
    after: 'person-name',
  },
  {
    flag: 'person-clinician',
    path: ['people', 0, 'isClinician'],
    ask: 'Are they a licensed clinician?',
    type: 'yes-no',
    after: 'person-name',
  },
  {
    flag: 'packs',
    path: ['packs'],
    ask: 'Starter content, with commas: core, or core, psychiatry',
    type: 'list',
    required: true,
  },
  {
    flag: 'bills-medicare',
    path: ['legal', 'billsMedicareOrMedicaid'],
    ask: `Do you bill Medicare, including Part B, or Medicaid? ${COUNSEL}`,
    type: 'yes-no',
  },
  {
    flag: 'telehealth',
    path: ['legal', 'offersTelehealth'],
    ask: `Do you see people by video or phone? ${COUNSEL}`,
    type: 'yes-no',
  },
]
