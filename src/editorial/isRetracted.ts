import type {CheckedCitation} from './checkInput.ts'
import {statusInDoubt} from './statusInDoubt.ts'

/** Whether the findings of a work can no longer be relied on: its publisher or its authors have taken it back. */
export function isRetracted(work: Pick<CheckedCitation, 'publicationStatus'>): boolean {
  const status = statusInDoubt(work)
  return status === 'retracted' || status === 'withdrawn'
}
