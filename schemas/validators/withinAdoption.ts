import {adoptedUntil, adoptionMonths} from '../../src/editorial/adoptedUntil.ts'
import type {StoredObject} from '../../src/storedValue.ts'

/** Whether an old post may stay up that long: sites stop showing it 12 months after it was brought in. Missing passes. */
export function withinAdoption(
  adoptionUntil: string | undefined,
  {document}: {readonly document?: StoredObject},
): true | string {
  const createdAt = document?.['_createdAt']
  if (!adoptionUntil || typeof createdAt !== 'string') return true
  const last = adoptedUntil({adoptionUntil, _createdAt: createdAt})
  if (last === null || adoptionUntil <= last) return true
  return `${adoptionUntil} is more than ${adoptionMonths} months after the post was brought in; ${last} is the last day.`
}
