import {dayOf} from '../editorial/isoDate.ts'
import {fieldOf} from '../storedValue.ts'
import {each, flag, orNull, shapeOf, text, textOrNull, texts} from './storedShape.ts'

export interface ClinicLicence {
  title: string
  issuer: string
  jurisdiction: string
  validTo: string | null
  /** Where anybody can check it. */
  sourceUrl: string | null
}

/** What only the clinic's own page shows. */
export interface ClinicDetails {
  /** National Provider Identifier. */
  npi: string | null
  /** Those in force. */
  licences: readonly ClinicLicence[]
  medicalDirector: {name: string; slug: string | null; honorificSuffix: string} | null
  /** `null` when nobody has answered. */
  telehealth: {offered: boolean; jurisdictions: readonly string[]; registrationUrl: string | null} | null
  ownershipStatement: string
  /** `YYYY-MM-DD` of the notice of privacy practices. */
  privacyPracticesFrom: string | null
}

const telehealth = shapeOf({offered: flag, jurisdictions: texts, registrationUrl: textOrNull})

const fields = shapeOf({
  npi: textOrNull,
  licences: each(shapeOf({title: text, issuer: text, jurisdiction: text, validTo: textOrNull, sourceUrl: textOrNull})),
  medicalDirector: orNull(shapeOf({name: text, slug: textOrNull, honorificSuffix: text})),
  telehealth: (stored) => (typeof fieldOf(stored, 'offered') === 'boolean' ? telehealth(stored) : null),
  ownershipStatement: text,
  privacyPracticesFrom: textOrNull,
})

/** The projected rest of the `clinic` document on a day. */
export function toClinicDetails(stored: unknown, today: string): ClinicDetails {
  const details = fields(stored)
  return {...details, licences: details.licences.filter(({validTo}) => (dayOf(validTo) ?? today) >= today)}
}
