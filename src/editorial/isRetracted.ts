import {fieldOf} from '../storedValue.ts'
import type {CheckedCitation} from './checkInput.ts'

/** Whether the findings of a work can no longer be relied on: its publisher or its authors have taken it back. */
export function isRetracted({publicationStatus}: Pick<CheckedCitation, 'publicationStatus'>): boolean {
  const status = fieldOf(publicationStatus, 'status')
  return status === 'retracted' || status === 'withdrawn'
}
