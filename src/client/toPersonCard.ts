import type {PersonCard} from '../articlePage.ts'
import {objectsOf, type StoredObject, textOf, textsOf} from '../editorial/storedValue.ts'
import {idOf, imageOf, textOrNull} from './fromStored.ts'

/** A projected `person`, everything absent made `null` or empty. */
export function toPersonCard(person: StoredObject): PersonCard {
  return {
    id: idOf(person),
    name: textOf(person['name']),
    slug: textOrNull(person['slug']),
    honorificSuffix: textOf(person['honorificSuffix']),
    role: textOf(person['role']),
    isClinician: person['isClinician'] === true,
    bio: textOf(person['bio']),
    credentials: objectsOf(listOf(person['credentials'])).map(({title, issuer, jurisdiction}) => ({
      title: textOf(title),
      issuer: textOf(issuer),
      jurisdiction: textOf(jurisdiction),
    })),
    specialties: textsOf(person['specialties']),
    photo: imageOf(person['photo']),
    orcid: textOrNull(person['orcid']),
    conflictsOfInterest: textOf(person['conflictsOfInterest']),
    fictional: person['fictional'] === true,
  }
}
