import type {CheckContext, CheckedArticle} from '../checkInput.ts'
import type {Finding, PathStep} from '../finding.ts'
import {acronymFix} from './acronymFix.ts'
import {crisisNumberFix} from './crisisNumberFix.ts'
import {referenceListFix} from './referenceListFix.ts'
import {wordingFix} from './wordingFix.ts'

/** One step of a fix, as Sanity's patches have it. */
export type FixPatch = {type: 'set'; path: PathStep[]; value: unknown} | {type: 'unset'; path: PathStep[]}

/** A fix that needs no judgement about what a text says. */
export interface MechanicalFix {
  kind: 'wording' | 'crisis-number' | 'acronym' | 'reference-list'
  /** What is there now, for people. */
  from: string
  /** What takes its place; `''` when nothing does. */
  to: string
  patches: FixPatch[]
}

/** What a fix is made from. */
export interface FixInput {
  article: CheckedArticle
  context: CheckContext
  finding: Finding
  /** Keys for new items of lists, each one new. */
  newKey: () => string
}

/**
 * The fix of a finding that a click can make, or `null` when somebody has to think.
 *
 * Nothing is changed here: the patches are for the article as it was checked. Words that formatting or a citation divides
 * are left to the writer.
 */
export function mechanicalFix(input: FixInput): MechanicalFix | null {
  switch (input.finding.id) {
    case 'CRI-03':
      return crisisNumberFix(input)
    case 'CIT-07':
      return referenceListFix(input)
    case 'RD-04':
      return acronymFix(input)
    default:
      return wordingFix(input)
  }
}
