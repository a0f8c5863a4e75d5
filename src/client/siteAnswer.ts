import {addDays, dayOf} from '../editorial/isoDate.ts'
import type {StoredCrisisResource} from '../editorial/resolveCrisisResources.ts'
import type {StoredDisclaimer} from '../editorial/resolveDisclaimers.ts'
import {fieldOf, isStoredObject, listOf, type StoredObject} from '../storedValue.ts'

/** The part of an answer that any page of the site shares. */
export interface SiteAnswer {
  clinic: StoredClinic | null
  disclaimers: readonly StoredDisclaimer[]
  crisisResources: readonly StoredCrisisResource[]
  /** The day on which the next disclaimer starts. */
  nextDisclaimerOn: string | null
}

type StoredClinic = StoredObject & {readonly jurisdictions?: readonly string[] | null}

export function siteAnswerOf(answer: unknown): SiteAnswer {
  const clinic = fieldOf(answer, 'clinic')
  return {
    clinic: isClinic(clinic) ? clinic : null,
    disclaimers: listOf(fieldOf(answer, 'disclaimers')).filter(isDocument),
    crisisResources: listOf(fieldOf(answer, 'crisisResources')).filter(isDocument),
    nextDisclaimerOn: dayOf(fieldOf(answer, 'nextDisclaimerOn')),
  }
}

/** The days on which a disclaimer starts or has ended. */
export function siteChangesOn({disclaimers, nextDisclaimerOn}: SiteAnswer): (string | null)[] {
  const lastDays = disclaimers.map(({effectiveTo}) => dayOf(effectiveTo))
  return [nextDisclaimerOn, ...lastDays.map((day) => day && addDays(day, 1))]
}

/** The readers of these documents take any field for absent that is not of its kind, so the id is all there is to check. */
function isDocument(value: unknown): value is StoredObject & {readonly _id: string} {
  return isStoredObject(value) && typeof value['_id'] === 'string'
}

function isClinic(value: unknown): value is StoredClinic {
  return isDocument(value)
}
