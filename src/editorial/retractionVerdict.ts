import type {DoubtfulUse} from './doubtfulUses.ts'
import {documentById, refOf} from '../storedValue.ts'
import type {CheckedPerson} from './checkInput.ts'
import {addDays, dayOf} from './isoDate.ts'
import {mayApprove} from './judgeReviews.ts'

/** Days that a page may stay up after a work on which it relies was found to be retracted. */
export const retractionGraceDays = 7

/** What is on record about one retracted work in one article: a `sourceAlert` as stored. */
export interface SourceAlert {
  /** Day on which the sweep first found the work retracted there, `YYYY-MM-DD`. */
  readonly noticedOn?: unknown
  /** `keep-up`: the page stays. It counts as far as whoever decided it may approve. */
  readonly decision?: unknown
  /** Reference to the clinician who decided. */
  readonly decidedBy?: unknown
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly decidedOn?: unknown
  /** When the sweep took the page down for it. */
  readonly hiddenOn?: unknown
}

/** What follows for a page from one retracted work. */
export interface RetractionVerdict {
  citationId: string
  /** `sole-support`: a treatment or safety claim rests on nothing else; `decided`: a clinician keeps the page up. */
  reason: 'sole-support' | 'grace' | 'decided'
  /** First day on which readers may not have the page, `YYYY-MM-DD`; `null` when it stays. */
  hideOn: string | null
}

/**
 * What follows for a page that is up from each retracted work on which it relies, on the day `today`.
 *
 * The page goes at once when a treatment or safety claim has no other support, else seven days after the retraction was
 * noticed, unless somebody who might approve the page on that day decided that it stays. Whoever ends a withdrawal that was
 * made for a work has decided, too. Naming a work that is discussed, or one about which its journal has doubts, takes no
 * page down.
 *
 * @param uses - From `doubtfulUses`.
 * @param alertOf - What is on record about a work in this article.
 * @param people - Published people, to find who decided.
 */
export function retractionVerdicts(
  uses: readonly DoubtfulUse[],
  alertOf: (citationId: string) => SourceAlert | null,
  {today, people}: {readonly today: string; readonly people: readonly CheckedPerson[]},
): RetractionVerdict[] {
  const relied = uses.filter(({status, intent}) => status !== 'expression-of-concern' && intent !== 'discusses')
  return [...new Set(relied.map(({citationId}) => citationId))].map((citationId): RetractionVerdict => {
    const alert = alertOf(citationId)
    if (alert?.hiddenOn) return {citationId, reason: 'decided', hideOn: null}
    const noticedOn = dayOf(alert?.noticedOn) ?? today
    if (relied.some((use) => use.citationId === citationId && use.isSoleSupport)) {
      return {citationId, reason: 'sole-support', hideOn: noticedOn}
    }
    return alert?.decision === 'keep-up' &&
      mayApprove(documentById(people, refOf(alert.decidedBy)), dayOf(alert.decidedOn))
      ? {citationId, reason: 'decided', hideOn: null}
      : {citationId, reason: 'grace', hideOn: addDays(noticedOn, retractionGraceDays)}
  })
}
