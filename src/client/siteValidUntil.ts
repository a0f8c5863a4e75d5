import {addDays, dayOf, earliestOf} from '../editorial/isoDate.ts'
import {objectsOf} from '../storedValue.ts'
import type {StoredSite} from './storedArticle.ts'

/** The first day after today on which a disclaimer starts or has ended, or the given day when that is earlier. */
export function siteValidUntil({disclaimers}: StoredSite, today: string, day: string | null): string | null {
  const changes = objectsOf(disclaimers).flatMap(({effectiveFrom, effectiveTo}) => {
    const last = dayOf(effectiveTo)
    return [dayOf(effectiveFrom), last && addDays(last, 1)]
  })
  return earliestOf(day, ...changes.filter((each) => each !== null && each > today))
}
