import {objectsOf} from '../storedValue.ts'
import type {GatedArticle, StoredReview} from './gateInput.ts'
import {dayOf} from './isoDate.ts'

/**
 * The approvals of clinicians that an article holds, of its present words or of earlier ones: the newest first, of one
 * day the later entry first, as the gate takes them.
 */
export function clinicalApprovals({reviews}: Pick<GatedArticle, 'reviews'>): StoredReview[] {
  const day = ({date}: StoredReview) => dayOf(date) ?? ''
  return objectsOf(reviews)
    .filter(({kind, outcome}) => kind === 'clinical' && outcome === 'approved')
    .toReversed()
    .sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))
}
