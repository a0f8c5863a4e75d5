import type {ReviewStateName} from '../articlePage.ts'
import {textOf} from '../storedValue.ts'

/**
 * The state of an article as staff see it: a request for a review that is still there waits for an answer, since a
 * sign-off takes it away. Dates alone cannot tell that when the words were approved, changed and sent back on one day.
 */
export function stateWithRequest(
  {reviewRequestedOn}: {readonly reviewRequestedOn?: unknown},
  state: ReviewStateName,
): ReviewStateName {
  const isOpen = textOf(reviewRequestedOn) !== '' && (state === 'unreviewed' || state === 'voided')
  return isOpen ? 'in-review' : state
}
