import {CLINIC_ID} from '../pack/documentIds.ts'
import {orNone, type SeedDocument} from '../SeedDocument.ts'
import type {SeedContext} from './seedContext.ts'

/** The one clinic of a dataset. What the profile leaves out stays out: nothing is guessed. */
export function clinicDocument({profile: {clinic, legal, telehealth}}: SeedContext): SeedDocument {
  return {
    _id: CLINIC_ID,
    _type: 'clinic',
    legalName: clinic.legalName,
    displayName: clinic.displayName,
    demo: clinic.demo,
    address: clinic.address,
    phone: clinic.phone,
    url: clinic.url,
    specialties: orNone(clinic.specialties),
    jurisdictions: clinic.jurisdictions,
    defaultLanguage: clinic.language,
    timeZone: clinic.timeZone,
    acceptsEmergencies: clinic.acceptsEmergencies,
    emergencyStatement: clinic.emergencyStatement,
    openingHours: orNone(
      clinic.openingHours.map((hours, index) => ({_key: `hours-${index + 1}`, _type: 'openingHours', ...hours})),
    ),
    policies: clinic.policies,
    fundingStatement: clinic.funding,
    homepageIntro: clinic.homepageIntro,
    // Of the answers about the law only what readers are told anyway: anybody can read this document.
    telehealth: legal?.offersTelehealth === undefined ? undefined : {offered: legal.offersTelehealth, ...telehealth},
  }
}
