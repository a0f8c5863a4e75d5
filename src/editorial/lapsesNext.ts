import {textOf} from '../storedValue.ts'
import {disclaimerKinds, titleOf} from '../vocabulary.ts'
import type {CheckContext} from './checkInput.ts'
import {crisisCheckDays} from './crisisCoverage.ts'
import {addDays, dayOf} from './isoDate.ts'
import type {ReviewState} from './reviewState.ts'

/** What stops being good after a day without anybody touching it. */
export interface Lapse {
  /** Last day on which it is good, `YYYY-MM-DD`. */
  date: string
  kind: LapseKind
  documentId: string
  title: string
  /** That day is over. */
  isPast: boolean
}

export type LapseKind =
  | 'review-due'
  | 'extension-ends'
  | 'grace-ends'
  | 'disclaimer-approval'
  | 'disclaimer-ends'
  | 'crisis-check'

/** Days until which a public article is good; all `null` when no approval stands. */
export interface DatedPage extends Pick<ReviewState, 'nextReviewDue' | 'extendedUntil' | 'graceUntil'> {
  articleId: string
  title: string
}

/**
 * The days on which something stops being good by itself, soonest first: reviews, their extension and grace, the
 * approval and the end of disclaimers in use, the checks of crisis numbers in use.
 */
export function lapsesNext(pages: readonly DatedPage[], context: CheckContext): Lapse[] {
  const {today, disclaimers, crisisResources} = context
  const lapse = (date: unknown, kind: LapseKind, documentId: string, title: string): Lapse[] => {
    const day = dayOf(date)
    return day ? [{date: day, kind, documentId, title, isPast: day < today}] : []
  }
  const reviews = pages.flatMap(({articleId, title, nextReviewDue, extendedUntil, graceUntil}) => [
    ...lapse(nextReviewDue, 'review-due', articleId, title),
    ...lapse(extendedUntil, 'extension-ends', articleId, title),
    ...lapse(graceUntil, 'grace-ends', articleId, title),
  ])
  const texts = disclaimers
    .filter(({effectiveTo}) => (dayOf(effectiveTo) ?? today) >= today)
    .flatMap((each) => {
      const title = textOf(each.title) || titleOf(disclaimerKinds, textOf(each.kind))
      return [
        lapse(each.reviewDue, 'disclaimer-approval', each._id, title),
        lapse(each.effectiveTo, 'disclaimer-ends', each._id, title),
      ].flat()
    })
  const numbers = crisisResources
    .filter(({status}) => status !== 'retired')
    .flatMap(({_id, name, verifiedOn}) => {
      const checked = dayOf(verifiedOn)
      return checked ? lapse(addDays(checked, crisisCheckDays), 'crisis-check', _id, textOf(name)) : []
    })
  const place = ({date, kind, documentId}: Lapse) => `${date} ${kind} ${documentId}`
  return [...reviews, ...texts, ...numbers].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
