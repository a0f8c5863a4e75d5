import type {DoubtfulUse} from './doubtfulUses.ts'
import {addDays, dayOf} from './isoDate.ts'

/** Days that a page may stay up after a work on which it relies was found to be retracted. */
export const retractionGraceDays = 7

/** What is on record about one retracted work in one article: a `sourceAlert` as stored. */
export interface SourceAlert {
  /** Day on which the sweep first found the work retracted there, `YYYY-MM-DD`. */
  readonly noticedOn?: unknown
  /** `keep-up`: a clinician decided that the page stays. */
  readonly decision?: unknown
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
 * noticed, unless a clinician decided that it stays. Whoever ends a withdrawal that was made for a work has decided, too.
 * Naming a work that is discussed, or one about which its journal has doubts, takes no page down.
 *
 * @param uses - From `doubtfulUses`.
 * @param alertOf - What is on record about a work in this article.
 */
export function retractionVerdicts(
  uses: readonly DoubtfulUse[],
  alertOf: (citationId: string) => SourceAlert | null,
  {today}: {readonly today: string},
): RetractionVerdict[] {
  const relied = uses.filter(({status, intent}) => status !== 'expression-of-concern' && intent !== 'discusses')
  return [...new Set(relied.map(({citationId}) => citationId))].map((citationId): RetractionVerdict => {
    const alert = alertOf(citationId)
    if (alert?.hiddenOn) return {citationId, reason: 'decided', hideOn: null}
    const noticedOn = dayOf(alert?.noticedOn) ?? today
    if (relied.some((use) => use.citationId === citationId && use.isSoleSupport)) {
      return {citationId, reason: 'sole-support', hideOn: noticedOn}
    }
    return alert?.decision === 'keep-up'
      ? {citationId, reason: 'decided', hideOn: null}
      : {citationId, reason: 'grace', hideOn: addDays(noticedOn, retractionGraceDays)}
  })
}
