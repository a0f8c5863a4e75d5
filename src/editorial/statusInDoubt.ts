import {fieldOf} from '../storedValue.ts'
import type {CheckedCitation} from './checkInput.ts'

/** Statuses that take a work's findings from under whatever relies on them, or may do so soon. */
const inDoubt = ['retracted', 'withdrawn', 'expression-of-concern'] as const

export type StatusInDoubt = (typeof inDoubt)[number]

/** The status of a work that was taken back, or about which its journal has doubts; `null` for any other. */
export function statusInDoubt({publicationStatus}: Pick<CheckedCitation, 'publicationStatus'>): StatusInDoubt | null {
  const status = fieldOf(publicationStatus, 'status')
  return inDoubt.find((each) => each === status) ?? null
}
