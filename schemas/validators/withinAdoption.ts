import {adoptionMonths} from '../../src/editorial/adoptedUntil.ts'
import {addMonths, dayOf} from '../../src/editorial/isoDate.ts'
import type {StoredObject} from '../../src/storedValue.ts'

/** Whether an old post may stay up that long: sites stop showing it 12 months after it was brought in. Missing passes. */
export function withinAdoption(
  adoptionUntil: string | undefined,
  {document}: {readonly document?: StoredObject},
): true | string {
  const created = dayOf(document?.['_createdAt'])
  const last = created && addMonths(created, adoptionMonths)
  if (!adoptionUntil || !last || adoptionUntil <= last) return true
  return `${adoptionUntil} is more than ${adoptionMonths} months after the post was brought in; ${last} is the last day.`
}
