import * as v from 'valibot'
import {timeZoneName} from '../../schemas/validators/timeZoneName.ts'
import {approverRoles, policyPages, sensitivities, weekdays} from '../../src/vocabulary.ts'
import {jurisdictions} from '../../src/jurisdictions.ts'
import {medicalSpecialties} from '../../src/medicalSpecialties.ts'
import {legalAnswers} from './legalQuestions.ts'
import {isDay} from './seedingDay.ts'

const text = v.pipe(v.string('text'), v.trim(), v.minLength(1, 'text that is not empty'))
const flag = v.boolean('true or false')
const webAddress = v.pipe(
  v.string('a web address'),
  v.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/i, 'a web address that starts with https://'),
)
/** Names a person, pack or article for life; renaming somebody keeps the key. */
const key = v.pipe(
  v.string('a key'),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a key of lowercase letters, digits and hyphens, such as clinician-1'),
)
const phone = v.pipe(
  v.string('a phone number'),
  v.regex(/^\+?[\d ()./-]{3,24}$/, 'a phone number of digits, spaces, +, -, . and brackets'),
  // ITU-T E.164 has no longer number.
  v.check((number) => /^(\D*\d){3,15}\D*$/.test(number), 'a phone number of 3 to 15 digits'),
  // No country has shorter ones behind its code.
  v.check(
    (number) => !number.startsWith('+') || /^(\D*\d){7,}\D*$/.test(number),
    'at least 7 digits behind the +, country code included',
  ),
)
const timeOfDay = v.pipe(v.string('a time of day'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 08:30'))
const day = v.pipe(
  v.string('a day'),
  v.check(isDay, 'a day such as 2026-11-24, or in a demonstration "seeding day - 14 days"'),
)
const languageTag = v.pipe(
  v.string('a language tag'),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'a language tag such as en-US'),
)
const jurisdiction = v.picklist(
  jurisdictions.map(({value}) => value),
  'a jurisdiction such as US-FL or GB-ENG',
)
const specialty = v.picklist(
  medicalSpecialties.map(({value}) => value),
  'a schema.org medical specialty such as Psychiatric',
)

const address = v.object(
  {
    streetAddress: text,
    extendedAddress: v.optional(text),
    addressLocality: text,
    addressRegion: v.optional(text),
    postalCode: text,
    addressCountry: v.pipe(v.string('a country code'), v.regex(/^[A-Z]{2}$/, 'a two-letter country code such as US')),
  },
  'a map with streetAddress, addressLocality, postalCode and addressCountry',
)

const openingHours = v.object(
  {
    days: v.array(
      v.picklist(
        weekdays.map(({value}) => value),
        'a day of the week such as Monday',
      ),
      'a list of days',
    ),
    opens: timeOfDay,
    closes: timeOfDay,
  },
  'a map with days, opens and closes',
)

const clinic = v.object(
  {
    legalName: text,
    displayName: text,
    demo: v.optional(flag, false),
    address: v.optional(address),
    phone: v.optional(phone),
    url: v.optional(webAddress),
    specialties: v.optional(v.array(specialty, 'a list of specialties'), []),
    jurisdictions: v.pipe(
      v.array(jurisdiction, 'a list of jurisdictions such as [US-FL]'),
      v.minLength(1, 'at least one jurisdiction such as US-FL'),
    ),
    language: v.optional(languageTag, 'en-US'),
    /** Kept for people: no document is made of it, but what is missing in these languages is listed as open. */
    otherLanguages: v.optional(v.array(languageTag, 'a list of language tags'), []),
    timeZone: v.pipe(
      v.string('a time zone'),
      v.check((name) => timeZoneName(name) === true, 'a time zone such as America/New_York'),
    ),
    acceptsEmergencies: v.optional(flag),
    emergencyStatement: v.optional(text),
    openingHours: v.optional(v.array(openingHours, 'a list of opening hours'), []),
    policies: v.optional(
      v.object(
        v.entriesFromList(
          policyPages.map(({value}) => value),
          v.optional(webAddress),
        ),
        'a map of web addresses',
      ),
    ),
    funding: v.optional(text),
    homepageIntro: v.optional(text),
  },
  'a map with legalName, displayName, jurisdictions and timeZone',
)

const credential = v.object(
  {
    title: text,
    issuer: text,
    jurisdiction: v.optional(jurisdiction),
    validFrom: v.optional(day),
    validTo: v.optional(day),
    verifiedOn: v.optional(day),
    sourceUrl: v.optional(webAddress),
  },
  'a map with title and issuer',
)

const person = v.object(
  {
    key,
    name: text,
    slug: v.optional(key),
    honorificSuffix: v.optional(text),
    role: text,
    isClinician: v.optional(flag, false),
    bio: v.optional(text),
    credentials: v.optional(v.array(credential, 'a list of credentials'), []),
    specialties: v.optional(v.array(specialty, 'a list of specialties'), []),
    conflictsOfInterest: v.optional(
      v.object({statement: text, declaredOn: day}, 'a map with statement and declaredOn'),
    ),
    orcid: v.optional(text),
    account: v.optional(text),
  },
  'a map with key, name and role',
)

const articleSettings = v.object(
  {
    authors: v.optional(v.array(key, 'a list of keys of people'), []),
    disclosures: v.optional(
      v.object(
        {funding: text, conflicts: text, affiliateLinks: flag, statement: v.optional(text)},
        'a map with funding, conflicts and affiliateLinks',
      ),
    ),
    sensitivity: v.optional(
      v.array(
        v.picklist(
          sensitivities.map(({value}) => value),
          'a sensitivity such as trauma, or none',
        ),
        'a list of sensitivities',
      ),
    ),
    aiReview: v.optional(v.object({statement: text}, 'a map with statement')),
    review: v.optional(
      v.object(
        {reviewer: key, on: day, nextReviewDue: day, scope: v.optional(text)},
        'a map with reviewer, on and nextReviewDue',
      ),
    ),
  },
  'a map of choices for this article',
)

/** What somebody writes down to open a clinic. See docs/new-clinic.md. */
export const clinicProfileShape = v.object(
  {
    version: v.literal(1, '1, the version of this file format'),
    key,
    clinic,
    people: v.optional(v.array(person, 'a list of people'), []),
    packs: v.pipe(v.array(key, 'a list of packs such as [core, psychiatry]'), v.minLength(1, 'at least the pack core')),
    articles: v.optional(v.record(key, articleSettings, 'a map from article keys to choices'), {}),
    /** What the clinic said of itself; counsel confirms it. It decides which texts are seeded and what is open. */
    legal: v.optional(
      v.object(v.entriesFromList(legalAnswers, v.optional(flag)), 'a map of answers, each true or false'),
    ),
    telehealth: v.optional(
      v.object(
        {
          jurisdictions: v.pipe(
            v.array(jurisdiction, 'a list of jurisdictions such as [US-FL]'),
            v.minLength(1, 'at least one jurisdiction such as US-FL'),
          ),
          registrationUrl: v.optional(webAddress),
        },
        'a map with jurisdictions',
      ),
    ),
    crisis: v.optional(
      v.object(
        {leaveOut: v.array(key, 'a list of keys of crisis lines')},
        'a map with leaveOut, crisis lines not shown',
      ),
    ),
    disclaimers: v.optional(
      v.object(
        {
          approvedBy: key,
          as: v.picklist(
            approverRoles.map(({value}) => value),
            'practice-owner or legal',
          ),
          on: day,
        },
        'a map with approvedBy, as and on',
      ),
    ),
  },
  'a map with version, key, clinic and packs',
)

export type ClinicProfile = v.InferOutput<typeof clinicProfileShape>
export type ProfilePerson = ClinicProfile['people'][number]
export type ArticleSettings = ClinicProfile['articles'][string]
