import {numberOf} from '../storedValue.ts'
import type {CheckedCitation} from './checkInput.ts'
import {type EvidenceLevel, suggestedLevel} from './suggestedLevel.ts'

const levels: readonly EvidenceLevel[] = [1, 2, 3, 4, 5]

/** The level that somebody has given a work, or else the one that its design suggests; `null` when neither tells. */
export function evidenceLevel(work: CheckedCitation): EvidenceLevel | null {
  const given = numberOf(work.ocebmLevel, 0)
  return levels.find((level) => level === given) ?? suggestedLevel(work)
}
