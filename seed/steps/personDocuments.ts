import {accountId, personId} from '../pack/documentIds.ts'
import {reference} from '../pack/portableText.ts'
import type {ProfilePerson} from '../profile/clinicProfile.ts'
import {orNone, type SeedDocument} from '../SeedDocument.ts'
import type {SeedContext} from './seedContext.ts'

/** One `person` for each of the profile's people. Their ids come from keys, never from names. */
export function personDocuments({profile, day}: SeedContext): SeedDocument[] {
  const optionalDay = (text: string | undefined) => (text === undefined ? undefined : day(text))
  return profile.people.map((person) => ({
    _id: personId(person.key),
    _type: 'person',
    name: person.name,
    slug: {_type: 'slug', current: person.slug ?? person.key},
    honorificSuffix: person.honorificSuffix,
    role: person.role,
    isClinician: person.isClinician,
    bio: person.bio,
    credentials: orNone(
      person.credentials.map((credential, index) => ({
        _key: `credential-${index + 1}`,
        _type: 'credential',
        ...credential,
        validFrom: optionalDay(credential.validFrom),
        validTo: optionalDay(credential.validTo),
        verifiedOn: optionalDay(credential.verifiedOn),
      })),
    ),
    specialties: orNone(person.specialties),
    conflictsOfInterest: person.conflictsOfInterest && {
      statement: person.conflictsOfInterest.statement,
      declaredOn: day(person.conflictsOfInterest.declaredOn),
    },
    orcid: person.orcid,
    fictional: profile.clinic.demo ? true : undefined,
  }))
}

/** Account of each person who signs in, by the person's key. */
export function accountsOf(people: readonly ProfilePerson[], accounts: Readonly<Record<string, string>> = {}) {
  return new Map(
    people.flatMap((person): [string, string][] => {
      const userId = (Object.hasOwn(accounts, person.key) ? accounts[person.key] : undefined) ?? person.account
      return userId === undefined ? [] : [[person.key, userId]]
    }),
  )
}

/** The private links between people and the accounts they sign in with. */
export function accountDocuments(accounts: ReadonlyMap<string, string>): SeedDocument[] {
  return [...accounts].map(([key, userId]) => ({
    _id: accountId(key),
    _type: 'personAccount',
    person: {...reference(personId(key)), _weak: true},
    userId,
    note: 'Linked by the seeder.',
  }))
}
