import type {ClinicCard} from '../articlePage.ts'
import {isStoredObject} from '../storedValue.ts'
import {each, flag, orNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'
import {image} from './toPersonCard.ts'

const fields = shapeOf({
  _id: text,
  legalName: text,
  displayName: text,
  demo: flag,
  address: orNull(
    shapeOf({
      streetAddress: text,
      extendedAddress: text,
      addressLocality: text,
      addressRegion: text,
      postalCode: text,
      addressCountry: text,
    }),
  ),
  phone: textOrNull,
  url: textOrNull,
  specialties: texts,
  jurisdictions: texts,
  defaultLanguage: text,
  emergencyStatement: text,
  acceptsEmergencies: flag,
  logo: orNull(image),
  openingHours: each(shapeOf({days: texts, opens: text, closes: text})),
  policies: addresses,
  fundingStatement: text,
  timeZone: textOrNull,
  homepageIntro: text,
  feedbackEmail: textOrNull,
})

/** The projected `clinic` document as every page shows it. */
export function toClinicCard(stored: unknown): ClinicCard {
  const {_id: id, ...card} = fields(stored)
  return {id, ...card}
}

/** The policies that have an address, by name. */
function addresses(stored: unknown): Record<string, string> {
  const named = Object.entries(isStoredObject(stored) ? stored : {})
  return Object.fromEntries(
    named.flatMap(([name, url]) => (typeof url === 'string' && name !== '_type' ? [[name, url]] : [])),
  )
}
