import {defineQuery} from 'groq'
import {crisisResourcesInUse} from './crisisResource.ts'
import {disclaimersInForce} from './disclaimer.ts'

/** The clinic as every page shows it. */
export const clinicFields = /* groq */ `
  _id, legalName, displayName, demo,
  address{streetAddress, extendedAddress, addressLocality, addressRegion, postalCode, addressCountry},
  phone, url, specialties, jurisdictions, defaultLanguage, emergencyStatement, acceptsEmergencies,
  "logo": logo{"assetId": asset._ref, alt},
  openingHours[]{days, opens, closes},
  policies, "funding": funding, timeZone, homepageIntro
`

/** The one clinic of the dataset. */
export const theClinic = /* groq */ `"clinic": *[_type == "clinic" && _id == "clinic"][0]{${clinicFields}}`

/**
 * The clinic with what the foot of every page says.
 *
 * Params: `$today` `YYYY-MM-DD`.
 */
export const clinicQuery = defineQuery(/* groq */ `// clinic-content: clinic
{
  ${theClinic},
  ${disclaimersInForce},
  ${crisisResourcesInUse}
}`)
