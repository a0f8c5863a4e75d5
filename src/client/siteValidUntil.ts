import {addDays, dayOf, earliestOf} from '../editorial/isoDate.ts'
import {objectsOf} from '../storedValue.ts'
import type {StoredSite} from './storedArticle.ts'

/** The first day on which a disclaimer starts or has ended, or the given day when that is earlier. */
export function siteValidUntil({disclaimers, nextDisclaimerOn}: StoredSite, day: string | null): string | null {
  const lastDays = objectsOf(disclaimers).map(({effectiveTo}) => dayOf(effectiveTo))
  return earliestOf(day, nextDisclaimerOn, ...lastDays.map((last) => last && addDays(last, 1)))
}
