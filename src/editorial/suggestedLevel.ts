import {textOf} from '../storedValue.ts'
import type {CheckedCitation} from './checkInput.ts'

/** 1 is the strongest. */
export type EvidenceLevel = 1 | 2 | 3 | 4 | 5

const effects: Readonly<Record<string, EvidenceLevel>> = {
  'systematic-review-rct': 1,
  rct: 2,
  cohort: 3,
  'case-control': 4,
  'case-series': 4,
  animal: 5,
  'in-vitro': 5,
}

const levels: Readonly<Record<string, Readonly<Record<string, EvidenceLevel>>>> = {
  benefit: effects,
  'harms-common': effects,
  'harms-rare': effects,
  screening: effects,
  // Whether a cohort was met at the start of the illness, which would be level 2, is not on record.
  prognosis: {cohort: 3, 'case-control': 4, 'case-series': 4},
  prevalence: {'case-series': 4},
  diagnosis: {'case-control': 4, 'in-vitro': 5},
}

/**
 * The level that the design of a work suggests for the question it set out to answer, before anybody judges how well it
 * was done; `null` where design and question alone do not tell.
 *
 * @see OCEBM Levels of Evidence Working Group: The Oxford 2011 Levels of Evidence.
 */
export function suggestedLevel({
  studyDesign,
  questionType,
}: Pick<CheckedCitation, 'studyDesign'> & {readonly questionType?: unknown}): EvidenceLevel | null {
  return levels[textOf(questionType)]?.[textOf(studyDesign)] ?? null
}
