import {fieldOf} from '../storedValue.ts'

/** Whether somebody made sure that a work exists as written. */
export function isVerified({verification}: {readonly verification?: unknown}): boolean {
  const state = fieldOf(verification, 'state')
  return state === 'metadata-matched' || state === 'full-text-read'
}
