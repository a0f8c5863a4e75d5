/** A profile that somebody got wrong, and everything that they are told, in the order of the file. */
export interface BrokenProfile {
  name: string
  text: string
  problems: string[]
}

export const brokenProfiles: readonly BrokenProfile[] = [
  {
    name: 'an empty file',
    text: ``,
    problems: ['p.yaml:1:1 the file: nothing is not right; expected a map with version, key, clinic and packs'],
  },
  {
    name: 'a comment and nothing else',
    text: `# to do
`,
    problems: ['p.yaml:1:1 the file: nothing is not right; expected a map with version, key, clinic and packs'],
  },
  {
    name: 'a text',
    text: `Harbor Clinic, 1 Example Street
`,
    problems: [
      'p.yaml:1:1 the file: "Harbor Clinic, 1 Example Street" is not right; expected a map with version, key, clinic and packs',
    ],
  },
  {
    name: 'a list',
    text: `- version: 1
- key: harbor
`,
    problems: ['p.yaml:1:1 the file: a list is not right; expected a map'],
  },
  {
    name: 'a version of the future',
    text: `version: 2
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:1:10 version: 2 is not right; expected 1, the version of this file format'],
  },
  {
    name: 'a version in quotes',
    text: `version: '1'
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:1:10 version: "1" is not right; expected 1, the version of this file format'],
  },
  {
    name: 'no version and no packs',
    text: `key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
`,
    problems: [
      'p.yaml:1:1 version is missing; expected 1, the version of this file format',
      'p.yaml:1:1 packs is missing; expected a list of packs such as [core, psychiatry]',
    ],
  },
  {
    name: 'a key with capitals and spaces',
    text: `version: 1
key: Harbor Clinic
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:2:6 key: "Harbor Clinic" is not right; expected a key of lowercase letters, digits and hyphens, such as clinician-1',
    ],
  },
  {
    name: 'a key that is a path',
    text: `version: 1
key: ../harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:2:6 key: "../harbor" is not right; expected a key of lowercase letters, digits and hyphens, such as clinician-1',
    ],
  },
  {
    name: 'a mistyped key',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  dispalyName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:3:1 clinic.displayName is missing; expected text',
      'p.yaml:5:3 clinic.dispalyName: no such key; did you mean "displayName"?',
    ],
  },
  {
    name: 'three mistakes in three places',
    text: `version: one
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: New York
packs: core
`,
    problems: [
      'p.yaml:1:10 version: "one" is not right; expected 1, the version of this file format',
      'p.yaml:7:13 clinic.timeZone: "New York" is not right; expected a time zone such as America/New_York',
      'p.yaml:8:8 packs: "core" is not right; expected a list of packs such as [core, psychiatry]',
    ],
  },
  {
    name: 'a key twice',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
key: harbour
packs: [core]
`,
    problems: ['p.yaml:8:1 not valid YAML: this key appears twice in the same map'],
  },
  {
    name: 'a key twice in a map inside',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  displayName: Harbor Two
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:6:3 not valid YAML: this key appears twice in the same map'],
  },
  {
    name: 'a tab before a key',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
\tdisplayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:5:1 not valid YAML: a tab indents this line; YAML wants spaces'],
  },
  {
    name: 'tabs on two lines',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
\tdisplayName: Harbor
\tjurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:5:1 not valid YAML: a tab indents this line; YAML wants spaces',
      'p.yaml:6:1 not valid YAML: a tab indents this line; YAML wants spaces',
    ],
  },
  {
    name: 'a line out of line',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
   displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:4:14 not valid YAML: the line after this one is indented further, as if it belonged to this text',
    ],
  },
  {
    name: 'text with a colon and no quotes',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor: the clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:4:14 not valid YAML: two keys on one line; text that holds ": " needs quotes'],
  },
  {
    name: 'a quote that never closes',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: "Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:9:1 not valid YAML: text that begins with " does not end; expected " at its end'],
  },
  {
    name: 'a bracket that never closes',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:7:3 not valid YAML: what was opened before is not closed; expected ]'],
  },
  {
    name: 'two documents in one file',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
---
version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:9:1 not valid YAML: a second document starts here ("---"); expected one'],
  },
  {
    name: 'a byte order mark before a mistake',
    text: `\ufeffversion: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: 7
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:5:16 clinic.displayName: 7 is not right; expected text, in quotes: "7"'],
  },
  {
    name: 'lines that end as on Windows',
    text: `version: 1\r
key: harbor\r
clinic:\r
  legalName: Harbor Clinic\r
  displayName: 7\r
  jurisdictions: [US-FL]\r
  timeZone: America/New_York\r
packs: [core]\r
`,
    problems: ['p.yaml:5:16 clinic.displayName: 7 is not right; expected text, in quotes: "7"'],
  },
  {
    name: 'a name that is true',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: true
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:5:16 clinic.displayName: true is not right; expected text'],
  },
  {
    name: 'an empty name',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: '   '
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:5:16 clinic.displayName: "" is not right; expected text that is not empty'],
  },
  {
    name: 'nothing where a name should be',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName:
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:5:15 clinic.displayName: nothing is not right; expected text'],
  },
  {
    name: 'a phone without quotes',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  phone: 9045550100
packs: [core]
`,
    problems: ['p.yaml:8:10 clinic.phone: 9045550100 is not right; expected a phone number, in quotes: "9045550100"'],
  },
  {
    name: 'an international phone that is cut short',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  phone: "+44 12"
packs: [core]
`,
    problems: [
      'p.yaml:8:10 clinic.phone: "+44 12" is not right; expected at least 7 digits behind the +, country code included',
    ],
  },
  {
    name: 'a phone with letters',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  phone: 1-800-HARBOR
packs: [core]
`,
    problems: [
      'p.yaml:8:10 clinic.phone: "1-800-HARBOR" is not right; expected a phone number of digits, spaces, +, -, . and brackets',
    ],
  },
  {
    name: 'a phone that is two',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  phone: 904-555-0100, 904-555-0101
packs: [core]
`,
    problems: [
      'p.yaml:8:10 clinic.phone: "904-555-0100, 904-555-0101" is not right; expected a phone number of digits, spaces, +, -, . and brackets',
      'p.yaml:8:10 clinic.phone: "904-555-0100, 904-555-0101" is not right; expected a phone number of 3 to 15 digits',
    ],
  },
  {
    name: 'a phone with an extension',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  phone: 904-555-0100 x12
packs: [core]
`,
    problems: [
      'p.yaml:8:10 clinic.phone: "904-555-0100 x12" is not right; expected a phone number of digits, spaces, +, -, . and brackets',
    ],
  },
  {
    name: 'a number that is too long for E.164',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  phone: '+1 234 567 8901 23456'
packs: [core]
`,
    problems: [
      'p.yaml:8:10 clinic.phone: "+1 234 567 8901 23456" is not right; expected a phone number of 3 to 15 digits',
    ],
  },
  {
    name: 'a demonstration with a number that may ring',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  demo: true
  phone: 904-555-2300
packs: [core]
`,
    problems: ['p.yaml:9:10 clinic.phone: "904-555-2300" may ring somewhere; expected 555-0100 to 555-0199'],
  },
  {
    name: 'GB alone',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [GB]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:6:19 clinic.jurisdictions[1]: "GB" is not right; expected a jurisdiction such as US-FL or GB-ENG',
    ],
  },
  {
    name: 'the EU',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [EU]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:6:19 clinic.jurisdictions[1]: "EU" is not right; expected a jurisdiction such as US-FL or GB-ENG',
    ],
  },
  {
    name: 'a state without its country and one that does not exist',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [FL, US-ZZ]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:6:19 clinic.jurisdictions[1]: "FL" is not right; expected a jurisdiction such as US-FL or GB-ENG',
      'p.yaml:6:23 clinic.jurisdictions[2]: "US-ZZ" is not right; expected a jurisdiction such as US-FL or GB-ENG; did you mean "US-AZ"?',
    ],
  },
  {
    name: 'no jurisdiction',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: []
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:6:18 clinic.jurisdictions: an empty list is not right; expected at least one jurisdiction such as US-FL',
    ],
  },
  {
    name: 'one jurisdiction that is no list',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: US-FL
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:6:18 clinic.jurisdictions: "US-FL" is not right; expected a list of jurisdictions such as [US-FL]',
    ],
  },
  {
    name: 'a language by its name',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  language: English
packs: [core]
`,
    problems: ['p.yaml:8:13 clinic.language: "English" is not right; expected a language tag such as en-US'],
  },
  {
    name: 'a language with an underscore',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  language: en_US
packs: [core]
`,
    problems: ['p.yaml:8:13 clinic.language: "en_US" is not right; expected a language tag such as en-US'],
  },
  {
    name: 'a time zone by its letters',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: EST
packs: [core]
`,
    problems: ['p.yaml:7:13 clinic.timeZone: "EST" is not right; expected a time zone such as America/New_York'],
  },
  {
    name: 'a postal code without quotes and a country by its name',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  address:
    streetAddress: 1 Example Street
    addressLocality: Sampletown
    postalCode: 02139
    addressCountry: United States
packs: [core]
`,
    problems: [
      'p.yaml:11:17 clinic.address.postalCode: 02139 is not right; expected text, in quotes: "02139"',
      'p.yaml:12:21 clinic.address.addressCountry: "United States" is not right; expected a two-letter country code such as US',
    ],
  },
  {
    name: 'hours that end before they begin',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  openingHours:
    - days: [Monday]
      opens: '17:00'
      closes: '09:00'
packs: [core]
`,
    problems: ['p.yaml:11:15 clinic.openingHours[1].closes: 09:00 is not after 17:00'],
  },
  {
    name: 'times of day that no clock shows and a day cut short',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  openingHours:
    - days: [Mon]
      opens: 9am
      closes: '25:00'
packs: [core]
`,
    problems: [
      'p.yaml:9:14 clinic.openingHours[1].days[1]: "Mon" is not right; expected a day of the week such as Monday',
      'p.yaml:10:14 clinic.openingHours[1].opens: "9am" is not right; expected a time of day such as 08:30',
      'p.yaml:11:15 clinic.openingHours[1].closes: "25:00" is not right; expected a time of day such as 08:30',
    ],
  },
  {
    name: 'an address without https and one that runs code',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  url: harbor.example
  policies:
    privacy: javascript:alert(1)
packs: [core]
`,
    problems: [
      'p.yaml:8:8 clinic.url: "harbor.example" is not right; expected a web address that starts with https://',
      'p.yaml:10:14 clinic.policies.privacy: "javascript:alert(1)" is not right; expected a web address that starts with https://',
    ],
  },
  {
    name: 'a specialty that schema.org does not know',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
  specialties: [Psychiatry]
packs: [core]
`,
    problems: [
      'p.yaml:8:17 clinic.specialties[1]: "Psychiatry" is not right; expected a schema.org medical specialty such as Psychiatric; did you mean "Psychiatric"?',
    ],
  },
  {
    name: 'two people with one key',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
people:
  - key: clinician-1
    name: Casey Clinician
    role: Psychiatrist
    isClinician: true
  - key: clinician-1
    name: Riley Clinician
    role: Psychiatrist
    isClinician: true
`,
    problems: ['p.yaml:14:10 people[2].key: "clinician-1" already names another person; expected a key of its own'],
  },
  {
    name: 'a person without a name and with a credential that says nothing',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
people:
  - key: clinician-1
    role: Psychiatrist
    credentials:
      - licence: ME 12345
`,
    problems: [
      'p.yaml:10:5 people[1].name is missing; expected text',
      'p.yaml:13:9 people[1].credentials[1].licence: no such key; known here: title, issuer, jurisdiction, validFrom, validTo, verifiedOn, sourceUrl',
      'p.yaml:13:9 people[1].credentials[1].title is missing; expected text',
      'p.yaml:13:9 people[1].credentials[1].issuer is missing; expected text',
    ],
  },
  {
    name: 'days that no calendar has',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
people:
  - key: clinician-1
    name: Casey Clinician
    role: Psychiatrist
    isClinician: true
    credentials:
      - title: MD
        issuer: Florida Board of Medicine
        validFrom: 2026-02-30
        validTo: 24/11/2026
        verifiedOn: yesterday
`,
    problems: [
      'p.yaml:17:20 people[1].credentials[1].validFrom: "2026-02-30" is not right; expected a day such as 2026-11-24, or in a demonstration "seeding day - 14 days"',
      'p.yaml:18:18 people[1].credentials[1].validTo: "24/11/2026" is not right; expected a day such as 2026-11-24, or in a demonstration "seeding day - 14 days"',
      'p.yaml:19:21 people[1].credentials[1].verifiedOn: "yesterday" is not right; expected a day such as 2026-11-24, or in a demonstration "seeding day - 14 days"',
    ],
  },
  {
    name: 'a day counted from the day of seeding outside a demonstration',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
people:
  - key: clinician-1
    name: Casey Clinician
    role: Psychiatrist
    isClinician: true
    conflictsOfInterest:
      statement: None
      declaredOn: seeding day - 14 days
`,
    problems: [
      'p.yaml:16:19 people[1].conflictsOfInterest.declaredOn: a day counted from the day of seeding is for demonstrations; expected a day such as 2026-11-24',
    ],
  },
  {
    name: 'a pack with a capital and an approver that is no role',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [Core]
people:
  - key: clinician-1
    name: Casey Clinician
    role: Psychiatrist
    isClinician: true
articles:
  sleep:
    authors: [clinican-1]
disclaimers:
  approvedBy: owner
  as: lawyer
  on: 2026-11-24
`,
    problems: [
      'p.yaml:8:9 packs[1]: "Core" is not right; expected a key of lowercase letters, digits and hyphens, such as clinician-1',
      'p.yaml:19:7 disclaimers.as: "lawyer" is not right; expected practice-owner or legal',
    ],
  },
  {
    name: 'an author who is nobody of the profile',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
people:
  - key: clinician-1
    name: Casey Clinician
    role: Psychiatrist
    isClinician: true
articles:
  sleep:
    authors: [clinican-1]
disclaimers:
  approvedBy: owner
  as: legal
  on: 2026-11-24
`,
    problems: [
      'p.yaml:16:15 articles.sleep.authors[1]: "clinican-1" is not the key of a person; did you mean "clinician-1"?',
      'p.yaml:18:15 disclaimers.approvedBy: "owner" is not the key of a person; people: clinician-1',
    ],
  },
  {
    name: 'a real clinic that comes reviewed',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
people:
  - key: clinician-1
    name: Casey Clinician
    role: Psychiatrist
    isClinician: true
articles:
  sleep:
    review:
      reviewer: clinician-1
      on: 2026-11-24
      nextReviewDue: 2027-11-24
`,
    problems: [
      'p.yaml:17:7 articles.sleep.review: only a demonstration (clinic.demo: true) can come reviewed; sign off in the Studio',
    ],
  },
  {
    name: 'an alias that nothing anchors',
    text: `version: 1
key: harbor
clinic:
  legalName: *name
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:4:14 *name: nothing above is marked &name'],
  },
  {
    name: 'aliases that expand without end',
    text: `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
`,
    problems: ['p.yaml:2:8 aliases (*name) expand to too much; write out what they stand for'],
  },
  {
    name: 'a tag that would run code',
    text: `version: 1
key: harbor
clinic:
  legalName: !!js/function "function () {}"
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: ['p.yaml:4:14 not valid YAML: a tag ("!") has no meaning here; expected plain text'],
  },
  {
    name: 'keys that every object has',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
__proto__:
  demo: true
constructor: 1
toString: 2
`,
    problems: [
      'p.yaml:9:1 __proto__: no such key; known here: version, key, clinic, people, packs, articles, legal, telehealth, crisis, disclaimers',
      'p.yaml:11:1 constructor: no such key; known here: version, key, clinic, people, packs, articles, legal, telehealth, crisis, disclaimers',
      'p.yaml:12:1 toString: no such key; known here: version, key, clinic, people, packs, articles, legal, telehealth, crisis, disclaimers',
    ],
  },
  {
    name: 'a merge key',
    text: `version: 1
key: harbor
base: &base
  demo: true
clinic:
  <<: *base
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
`,
    problems: [
      'p.yaml:3:1 base: no such key; known here: version, key, clinic, people, packs, articles, legal, telehealth, crisis, disclaimers',
      'p.yaml:6:3 clinic.<<: no such key; known here: legalName, displayName, demo, address, phone, url, specialties, jurisdictions, language, otherLanguages, timeZone, acceptsEmergencies, emergencyStatement, openingHours, policies, funding, homepageIntro',
    ],
  },
  {
    name: 'JSON with a comma too many',
    text: `{
  "version": 1,
  "key": "harbor",
  "clinic": {
    "legalName": "Harbor Clinic",
    "displayName": "Harbor",
    "jurisdictions": [
      "US-FL"
    ],
    "timeZone": "America/New_York"
  },
  "packs": [
    "core",,
  ]
}`,
    problems: ['p.yaml:13:12 not valid YAML: Unexpected , in flow sequence'],
  },
  {
    name: 'JSON with an unknown key and a number for a name',
    text: `{
  "version": 1,
  "key": "harbor",
  "clinic": {
    "legalName": "Harbor Clinic",
    "displayName": 7,
    "jurisdictions": [
      "US-FL"
    ],
    "timeZone": "America/New_York",
    "telephone": "904-555-0100"
  },
  "packs": [
    "core"
  ]
}
`,
    problems: [
      'p.yaml:6:20 clinic.displayName: 7 is not right; expected text, in quotes: "7"',
      'p.yaml:11:5 clinic.telephone: no such key; known here: legalName, displayName, demo, address, phone, url, specialties, jurisdictions, language, otherLanguages, timeZone, acceptsEmergencies, emergencyStatement, openingHours, policies, funding, homepageIntro',
    ],
  },
  {
    name: 'JSON that is cut short',
    text: `{
  "version": 1,
  "key": "harbor",
  "clinic": {
    "legalName": "Harbor Clinic",
    "
`,
    problems: [
      'p.yaml:7:1 not valid YAML: text that begins with " does not end; expected " at its end',
      'p.yaml:7:1 not valid YAML: what was opened before is not closed; expected }',
      'p.yaml:7:1 not valid YAML: what was opened before is not closed; expected }',
    ],
  },
  {
    name: 'a legal question that there is not',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
legal:
  billsMedicare: true
`,
    problems: [
      'p.yaml:10:3 legal.billsMedicare: no such key; known here: billsMedicareOrMedicaid, receivesFederalFunds, employsFifteenOrMore, isCoveredByHipaa, offersTelehealth, hasContactForm, usesTracking, earnsFromSite, showsTestimonials, treatsMinors, offersFreeServices, mdSpecialtyNotRecognised, doSpecialtyNotRecognised',
    ],
  },
  {
    name: 'a legal answer in words',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
legal:
  billsMedicareOrMedicaid: yes
  treatsMinors: perhaps
`,
    problems: [
      'p.yaml:10:28 legal.billsMedicareOrMedicaid: "yes" is not right; expected true or false',
      'p.yaml:11:17 legal.treatsMinors: "perhaps" is not right; expected true or false',
    ],
  },
  {
    name: 'places of telehealth of a clinic that offers none',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
legal:
  offersTelehealth: false
telehealth:
  jurisdictions: [US-FL]
`,
    problems: ['p.yaml:12:3 telehealth: is for a clinic that offers it; expected legal.offersTelehealth: true too'],
  },
  {
    name: 'telehealth in a place that there is not',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
legal:
  offersTelehealth: true
telehealth:
  jurisdictions: [FL]
  registrationUrl: registry
`,
    problems: [
      'p.yaml:12:19 telehealth.jurisdictions[1]: "FL" is not right; expected a jurisdiction such as US-FL or GB-ENG',
      'p.yaml:13:20 telehealth.registrationUrl: "registry" is not right; expected a web address that starts with https://',
    ],
  },
  {
    name: 'the emergency number left out',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core]
crisis:
  leaveOut: [us-emergency, us-veteran]
`,
    problems: [
      'p.yaml:10:14 crisis.leaveOut[1]: "us-emergency" is shown to every reader; expected us-veterans',
      'p.yaml:10:28 crisis.leaveOut[2]: no pack brings a crisis line "us-veteran"; did you mean "us-veterans"?',
    ],
  },
  {
    name: 'a pack that there is not',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core, psychiatri]
`,
    problems: ['p.yaml:8:15 packs[2]: there is no pack "psychiatri"; did you mean "psychiatry"?'],
  },
  {
    name: 'choices for an article that no pack brings',
    text: `version: 1
key: harbor
clinic:
  legalName: Harbor Clinic
  displayName: Harbor
  jurisdictions: [US-FL]
  timeZone: America/New_York
packs: [core, psychiatry]
articles:
  anxious-atachment:
    authors: []
`,
    problems: [
      'p.yaml:11:5 articles.anxious-atachment: no pack brings an article "anxious-atachment"; did you mean "anxious-attachment"?',
    ],
  },
]
