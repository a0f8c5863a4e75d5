import {defineQuery} from 'groq'
import type {QueryParams, TypedQuery} from '../client/typedQuery.ts'
import type {ClinicQueryResult} from '../generated/sanity.types.ts'
import {crisisResourcesInUse} from './crisisResource.ts'
import {disclaimersFrom} from './disclaimer.ts'

/** The one clinic of the dataset, as every page shows it. */
const theClinic = /* groq */ `
  "clinic": *[_type == "clinic" && _id == "clinic"][0]{
    _id, legalName, "displayName": coalesce(displayName, legalName), demo,
    address{streetAddress, extendedAddress, addressLocality, addressRegion, postalCode, addressCountry},
    phone, url, specialties, jurisdictions, defaultLanguage, emergencyStatement, acceptsEmergencies,
    logo{"assetId": asset._ref, alt},
    openingHours[]{days, opens, closes},
    policies, fundingStatement, timeZone, homepageIntro, feedbackEmail
  }
`

/** The zone of the clinic's day, for what has nothing else of the clinic beside it. */
export const clinicZone = /* groq */ `"timeZone": *[_type == "clinic" && _id == "clinic"][0].timeZone`

/** What only the clinic's own page shows. */
const clinicDetails = /* groq */ `
  "details": *[_type == "clinic" && _id == "clinic"][0]{
    npi, ownershipStatement, privacyPracticesFrom,
    licences[]{title, issuer, jurisdiction, validTo, sourceUrl},
    "medicalDirector": medicalDirector->{name, "slug": slug.current, honorificSuffix},
    telehealth{offered, jurisdictions, registrationUrl}
  }
`

/** What stands around any page of the site. */
export const siteFields = /* groq */ `
  ${theClinic},
  ${disclaimersFrom},
  ${crisisResourcesInUse}
`

/**
 * The clinic with what the foot of every page says.
 *
 * Params: `$today` `YYYY-MM-DD`, no later than the clinic's day.
 */
const clinicQuery = defineQuery(/* groq */ `// clinic-content: clinic
{${siteFields}, ${clinicDetails}}`)

export interface ClinicQueryParams extends QueryParams {
  today: string
}

/** {@link clinicQuery} with its types. */
export const clinicWithSite: TypedQuery<ClinicQueryResult, ClinicQueryParams> = clinicQuery
