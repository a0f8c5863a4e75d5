import {jurisdictions} from '../jurisdictions.ts'
import {titleOf} from '../vocabulary.ts'

/**
 * The name of a state or country for readers: `Florida` for `US-FL`. A code that is not in the table stays as it is.
 *
 * @param code - ISO 3166-1 or 3166-2, as in `ClinicPage.telehealth.jurisdictions` and in licences.
 */
export const jurisdictionName = (code: string): string => titleOf(jurisdictions, code)
