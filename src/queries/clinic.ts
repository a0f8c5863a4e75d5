import {defineQuery} from 'groq'
import type {QueryParams, TypedQuery} from '../client/typedQuery.ts'
import type {ClinicQueryResult} from '../generated/sanity.types.ts'
import {crisisResourcesInUse} from './crisisResource.ts'
import {disclaimersInForce} from './disclaimer.ts'

/** The one clinic of the dataset, as every page shows it. */
const theClinic = /* groq */ `
  "clinic": *[_type == "clinic" && _id == "clinic"][0]{
    "id": _id,
    "legalName": coalesce(legalName, ""),
    "displayName": coalesce(displayName, legalName, ""),
    "demo": demo == true,
    address{
      "streetAddress": coalesce(streetAddress, ""),
      "extendedAddress": coalesce(extendedAddress, ""),
      "addressLocality": coalesce(addressLocality, ""),
      "addressRegion": coalesce(addressRegion, ""),
      "postalCode": coalesce(postalCode, ""),
      "addressCountry": coalesce(addressCountry, "")
    },
    phone,
    url,
    "specialties": coalesce(specialties, []),
    "jurisdictions": coalesce(jurisdictions, []),
    "defaultLanguage": coalesce(defaultLanguage, ""),
    "emergencyStatement": coalesce(emergencyStatement, ""),
    "acceptsEmergencies": acceptsEmergencies == true,
    logo{"assetId": coalesce(asset._ref, ""), "alt": coalesce(alt, "")},
    "openingHours": coalesce(
      openingHours[]{"days": coalesce(days, []), "opens": coalesce(opens, ""), "closes": coalesce(closes, "")}, []
    ),
    "policies": coalesce(policies, {}),
    "fundingStatement": coalesce(fundingStatement, ""),
    timeZone,
    "homepageIntro": coalesce(homepageIntro, "")
  }
`

/** What stands around any page of the site. */
export const siteFields = /* groq */ `
  ${theClinic},
  ${disclaimersInForce},
  ${crisisResourcesInUse}
`

/**
 * The clinic with what the foot of every page says.
 *
 * Params: `$today` `YYYY-MM-DD`.
 */
export const clinicQuery = defineQuery(/* groq */ `// clinic-content: clinic
{${siteFields}}`)

export interface ClinicQueryParams extends QueryParams {
  today: string
}

/** {@link clinicQuery} with its types. */
export const clinicWithSite: TypedQuery<ClinicQueryResult, ClinicQueryParams> = clinicQuery
