import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parseProfile, profilesFolder} from '../../../seed/index.ts'
import {problemLine} from '../../../seed/yaml/yamlProblem.ts'

/** A small profile that is in order. */
const sound = `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`

const demo = `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  demo: true
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
people:
  - key: writer-1
    name: Wren Writer
    role: Writer
  - key: clinician-1
    name: Casey Clinician
    role: Psychiatrist
    isClinician: true
`

const problemsOf = (text: string) => parseProfile(text).problems.map((problem) => problemLine('p.yaml', problem))

test('reads a profile and fills in what may be left out', () => {
  expect(parseProfile(sound)).toEqual({
    problems: [],
    value: {
      version: 1,
      key: 'harbor',
      clinic: {
        legalName: 'Harbor Clinic',
        displayName: 'Harbor',
        demo: false,
        specialties: [],
        jurisdictions: ['US-FL'],
        language: 'en-US',
        otherLanguages: [],
        timeZone: 'America/New_York',
        openingHours: [],
      },
      people: [],
      packs: ['core'],
      articles: {},
    },
  })
})

test('reads JSON as well', () => {
  expect(parseProfile(JSON.stringify(parseProfile(sound).value)).problems).toEqual([])
})

test.each(['kairos-psychiatry', 'example-clinic'])('%s is in order', (name) => {
  expect(problemsOf(readFileSync(`${profilesFolder}${name}.yaml`, 'utf8'))).toEqual([])
})

const broken: {what: string; text: string; problems: string[]}[] = [
  {
    what: 'an empty file',
    text: '',
    problems: ['p.yaml:1:1 the file: nothing is not right; expected a map with version, key, clinic and packs'],
  },
  {what: 'a list', text: '- key: harbor\n', problems: ['p.yaml:1:1 the file: a list is not right; expected a map']},
  {
    what: 'a mistyped key, with the key that was meant',
    text: sound.replace('  displayName', '  dispalyName'),
    problems: [
      'p.yaml:3:1 clinic.displayName is missing; expected text',
      'p.yaml:5:3 clinic.dispalyName: no such key; did you mean "displayName"?',
    ],
  },
  {
    what: 'a key that nothing resembles, with the keys there are',
    text: `${sound}website: x\n`,
    problems: [
      'p.yaml:9:1 website: no such key; known here: version, key, clinic, people, packs, articles, legal, telehealth, crisis, disclaimers',
    ],
  },
  {
    what: 'several mistakes at once, in the order of the file',
    text: sound.replace('version: 1', 'version: 2').replace('[US-FL]', '[GB, US-FLA]').replace('New_York', 'Atlantis'),
    problems: [
      'p.yaml:1:10 version: 2 is not right; expected 1, the version of this file format',
      'p.yaml:6:19 clinic.jurisdictions[1]: "GB" is not right; expected a jurisdiction such as US-FL or GB-ENG',
      'p.yaml:6:23 clinic.jurisdictions[2]: "US-FLA" is not right; expected a jurisdiction such as US-FL or GB-ENG; did you mean "US-FL"?',
      'p.yaml:7:13 clinic.timeZone: "America/Atlantis" is not right; expected a time zone such as America/New_York',
    ],
  },
  {
    what: 'numbers where text belongs, with the quotes they need',
    text: sound.replace('  timeZone', '  phone: 5550100\n  timeZone'),
    problems: ['p.yaml:7:10 clinic.phone: 5550100 is not right; expected a phone number, in quotes: "5550100"'],
  },
  {
    what: 'an address with a postal code that lost its zeros and without a street',
    text: sound.replace(
      '  timeZone',
      '  address: {addressLocality: Town, postalCode: 02139, addressCountry: USA}\n  timeZone',
    ),
    problems: [
      'p.yaml:7:3 clinic.address.streetAddress is missing; expected text',
      'p.yaml:7:48 clinic.address.postalCode: 02139 is not right; expected text, in quotes: "02139"',
      'p.yaml:7:71 clinic.address.addressCountry: "USA" is not right; expected a two-letter country code such as US',
    ],
  },
  {
    what: 'no jurisdiction',
    text: sound.replace('[US-FL]', '[]'),
    problems: [
      'p.yaml:6:18 clinic.jurisdictions: an empty list is not right; expected at least one jurisdiction such as US-FL',
    ],
  },
  {
    what: 'one value where a list belongs',
    text: sound.replace('packs: [core]', 'packs: core'),
    problems: ['p.yaml:8:8 packs: "core" is not right; expected a list of packs such as [core, psychiatry]'],
  },
  {
    what: 'opening hours that end before they begin',
    text: sound.replace(
      '  timeZone',
      '  openingHours:\n    - {days: [Mondy], opens: "17:00", closes: "9:00"}\n  timeZone',
    ),
    problems: [
      'p.yaml:8:15 clinic.openingHours[1].days[1]: "Mondy" is not right; expected a day of the week such as Monday; did you mean "Monday"?',
      'p.yaml:8:47 clinic.openingHours[1].closes: "9:00" is not right; expected a time of day such as 08:30',
    ],
  },
  {
    what: 'closing before opening',
    text: sound.replace(
      '  timeZone',
      '  openingHours:\n    - {days: [Monday], opens: "17:00", closes: "09:00"}\n  timeZone',
    ),
    problems: ['p.yaml:8:48 clinic.openingHours[1].closes: 09:00 is not after 17:00'],
  },
  {
    what: 'a tab',
    text: sound.replace('  legalName', '\tlegalName'),
    problems: ['p.yaml:4:1 not valid YAML: a tab indents this line; YAML wants spaces'],
  },
  {
    what: 'a key twice',
    text: `${sound}key: other\n`,
    problems: ['p.yaml:9:1 not valid YAML: this key appears twice in the same map'],
  },
  {
    what: 'two keys on one line',
    text: sound.replace('legalName: Harbor Clinic', 'legalName: Harbor: Clinic'),
    problems: ['p.yaml:4:14 not valid YAML: two keys on one line; text that holds ": " needs quotes'],
  },
  {
    what: 'a second document',
    text: `${sound}---\nversion: 1\n`,
    problems: ['p.yaml:9:1 not valid YAML: a second document starts here ("---"); expected one'],
  },
  {
    what: 'a phone in a demonstration that may ring somewhere',
    text: demo.replace('  demo: true', '  demo: true\n  phone: 904-555-1234'),
    problems: ['p.yaml:7:10 clinic.phone: "904-555-1234" may ring somewhere; expected 555-0100 to 555-0199'],
  },
  {
    what: 'a person twice and a name that is no key',
    text: `${demo.replace('key: clinician-1', 'key: writer-1')}disclaimers: {approvedBy: Ari Owner, as: owner, on: 2026-02-30}\n`,
    problems: [
      'p.yaml:18:27 disclaimers.approvedBy: "Ari Owner" is not right; expected a key of lowercase letters, digits and hyphens, such as clinician-1',
      'p.yaml:18:42 disclaimers.as: "owner" is not right; expected practice-owner or legal',
      'p.yaml:18:53 disclaimers.on: "2026-02-30" is not right; expected a day such as 2026-11-24, or in a demonstration "seeding day - 14 days"',
    ],
  },
  {
    what: 'people who are not there, are the same twice, or may not review',
    text: `${demo.replace('key: clinician-1', 'key: writer-1')}articles:
  anxious-attachment:
    authors: [writr-1]
    review: {reviewer: writer-1, on: seeding day, nextReviewDue: seeding day - 1 day}
`,
    problems: [
      'p.yaml:14:10 people[2].key: "writer-1" already names another person; expected a key of its own',
      'p.yaml:20:15 articles.anxious-attachment.authors[1]: "writr-1" is not the key of a person; did you mean "writer-1"?',
      'p.yaml:21:24 articles.anxious-attachment.review.reviewer: "writer-1" is not a clinician',
      'p.yaml:21:66 articles.anxious-attachment.review.nextReviewDue: is not after the review',
    ],
  },
  {
    what: 'a reviewer who is an author',
    text: `${demo}articles:
  anxious-attachment:
    authors: [clinician-1]
    review: {reviewer: clinician-1, on: seeding day, nextReviewDue: seeding day + 90 days}
`,
    problems: [
      'p.yaml:21:24 articles.anxious-attachment.review.reviewer: "clinician-1" is an author of it; expected another',
    ],
  },
  {
    what: 'a review and made-up days in a real clinic',
    text: `${demo.replace('  demo: true\n', '')}articles:
  anxious-attachment:
    review: {reviewer: clinician-1, on: 2026-11-01, nextReviewDue: seeding day + 90 days}
`,
    problems: [
      'p.yaml:19:13 articles.anxious-attachment.review: only a demonstration (clinic.demo: true) can come reviewed; sign off in the Studio',
      'p.yaml:19:68 articles.anxious-attachment.review.nextReviewDue: a day counted from the day of seeding is for demonstrations; expected a day such as 2026-11-24',
    ],
  },
]

test.each(broken)('reports $what', ({text, problems}) => {
  expect(problemsOf(text)).toEqual(problems)
})

test('an alias that expands without end is refused, not expanded', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => [pair[0], pair[1]])) {
    bomb.push(`${name}: &${name} [${Array.from({length: 9}, () => `*${last}`).join(', ')}]`)
  }
  expect(problemsOf(bomb.join('\n'))).toEqual([
    'p.yaml:2:8 aliases (*name) expand to too much; write out what they stand for',
  ])
})

test('what nests without end is refused, not followed', () => {
  for (const text of ['['.repeat(20_000), `${'{a: '.repeat(2000)}1${'}'.repeat(2000)}`, 'a\n'.repeat(600_000)]) {
    const problems = problemsOf(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(101)
    expect(problems.join('\n').length).toBeLessThan(20_000)
  }
})

test('brackets that nest without end inside a map are told in words', () => {
  const {problems} = parseProfile(`x: ${'['.repeat(3000)}${']'.repeat(3000)}`)
  expect(problems[0]).toMatchObject({line: 1, message: 'not valid YAML: it nests too deep'})
})

test('keys that every object has are keys like any other', () => {
  expect(problemsOf(`${sound}constructor: x\n__proto__: y\n`)).toEqual([
    'p.yaml:9:1 constructor: no such key; known here: version, key, clinic, people, packs, articles, legal, telehealth, crisis, disclaimers',
    'p.yaml:10:1 __proto__: no such key; known here: version, key, clinic, people, packs, articles, legal, telehealth, crisis, disclaimers',
  ])
})
