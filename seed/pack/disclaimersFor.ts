import {jurisdictionCovers} from '../../src/jurisdictionCovers.ts'
import type {ClinicProfile} from '../profile/clinicProfile.ts'
import type {Pack} from './parsePack.ts'
import type {PackDisclaimer} from './packShapes.ts'

/** The texts of the packs that hold where this clinic is, and for what it says of itself. */
export function disclaimersFor({clinic, legal}: ClinicProfile, packs: readonly Pack[]): PackDisclaimer[] {
  return packs
    .flatMap((pack) => pack.disclaimers)
    .filter(({jurisdictions}) => jurisdictions.some((code) => concerns(code, clinic.jurisdictions)))
    .filter(({onlyIf}) => onlyIf === undefined || legal?.[onlyIf] === true)
}

/** Whether something for the place `code` holds in a part of `places`, or the other way round. */
export const concerns = (code: string, places: readonly string[]): boolean =>
  places.some((here) => jurisdictionCovers(code, here) || jurisdictionCovers(here, code))
