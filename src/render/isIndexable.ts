import type {ReviewStateName} from '../articlePage.ts'

/** What decides it. A list entry has no status of its own: only reviewed articles are listed. */
export interface Indexable {
  status?: string
  reviewState: ReviewStateName
  noindex?: boolean
  clinic?: {demo: boolean} | null
  reviewedBy?: {fictional: boolean} | null
}

/**
 * Whether search engines may list the page: a clinician's approval stands, it is not overdue, and nothing about it is
 * invented. Decided here whatever `noindex` of the data says; the data can only forbid more.
 */
export const isIndexable = ({status = 'publishable', noindex, reviewState, clinic, reviewedBy}: Indexable): boolean =>
  status === 'publishable' && !(noindex || clinic?.demo || reviewedBy?.fictional) && /^(app|due)/.test(reviewState)
