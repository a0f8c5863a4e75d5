import {fieldOf, textOf} from '../storedValue.ts'
import type {CheckedCitation} from './checkInput.ts'
import {addMonths, dayOf} from './isoDate.ts'

/** Ages of a source, in years, above which a reader may ask whether it still holds. */
export const oldYears = 5
export const veryOldYears = 10

/** How a work stands with its age; `timeless` for founding works and guidelines found in force, which hold at any. */
export const evidenceAges = ['recent', 'old', 'very-old', 'timeless', 'undated'] as const
export type EvidenceAge = (typeof evidenceAges)[number]

/** Where the age of a work puts it on the day `today`. */
export function evidenceAge(work: CheckedCitation, today: string): EvidenceAge {
  if (holdsAtAnyAge(work, today)) return 'timeless'
  const years = yearsOld(work, today)
  if (years === null) return 'undated'
  return years <= oldYears ? 'recent' : years <= veryOldYears ? 'old' : 'very-old'
}

/** The age of a work in calendar years; `null` when it has no year. */
export function yearsOld(work: CheckedCitation | null, today: string): number | null {
  const year = fieldOf(work?.issued, 'year')
  return typeof year === 'number' && Number.isFinite(year) ? Number(today.slice(0, 4)) - year : null
}

/** Whether a work is the source of its idea, or a guideline that somebody found still in force within a year. */
export function holdsAtAnyAge({seminal, kind, publicationStatus}: CheckedCitation, today: string): boolean {
  if (seminal === true) return true
  const checked = dayOf(textOf(fieldOf(publicationStatus, 'checkedOn')))
  return kind === 'guideline' && checked !== null && addMonths(checked, 12) >= today
}
