import {fieldOf, isStoredObject} from '../storedValue.ts'
import {dayOf} from './isoDate.ts'

/** Why a page cannot be retired, for a caller to put into words; `null` when it can. */
export function retirementProblem(published: unknown): 'not-on-site' | 'retired-already' | null {
  if (published === null || published === undefined) return 'not-on-site'
  return dayOf(fieldOf(fieldOf(published, 'retirement'), 'on')) === null ? null : 'retired-already'
}

/**
 * The field that ends a page: from that day readers see that it is gone. No reviewed word changes, so approvals stand.
 *
 * @param retirement - `today` as `YYYY-MM-DD`; `reason` is shown to readers, `''` for none; what the field holds already,
 *   such as where readers are led, stays.
 */
export function buildRetirement(article: unknown, {today, reason}: {today: string; reason: string}) {
  const before = fieldOf(article, 'retirement')
  return {
    ...(isStoredObject(before) && before),
    on: today,
    ...(reason.trim() && {reason: reason.trim()}),
  }
}
