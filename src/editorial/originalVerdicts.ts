import {fieldOf, listOf, textOf} from '../storedValue.ts'
import {isArticleDocument} from './checkContext.ts'
import type {Severity} from './finding.ts'
import {isRetired} from './reviewDates.ts'

/** What a copy says of the text that it was made from. */
export interface CopiedText {
  revision: string
  /** `YYYY-MM-DD`. */
  copiedOn: string
}

/** What became of an original; `happened` continues a sentence that begins with it. */
export interface OriginalVerdict {
  severity: Severity
  happened: string
  fix: string
}

const LOOK = 'Find out why, and correct or withdraw this one.'

/**
 * What follows for a copy from what became of its original: one that is gone, withdrawn or held blocks, one that is
 * retired or was corrected since warns.
 *
 * @param original - As its readers get it; `null` when it is not there.
 */
export function originalVerdicts(
  original: unknown,
  {revision, copiedOn}: CopiedText,
  {today}: {readonly today: string},
): OriginalVerdict[] {
  if (!isArticleDocument(original)) return [{severity: 'block', happened: 'is no longer there.', fix: LOOK}]
  const {withdrawal, legalHold} = original
  if (withdrawal) {
    const category = textOf(fieldOf(withdrawal, 'category')) || 'no reason given'
    return [{severity: 'block', happened: `was withdrawn (${category}).`, fix: LOOK}]
  }
  if (legalHold === true) return [{severity: 'block', happened: 'is on legal hold.', fix: LOOK}]
  if (isRetired(original, today))
    return [{severity: 'warn', happened: 'is no longer kept up.', fix: 'Decide whether to keep this one up.'}]
  // A correction of the very day of the copy counts only when the text has changed since.
  if (fieldOf(original, '_rev') === revision) return []
  return listOf(fieldOf(original, 'changeLog'))
    .filter((change) => fieldOf(change, 'type') === 'correction' && textOf(fieldOf(change, 'date')) >= copiedOn)
    .map((change) => ({
      severity: 'warn',
      happened: `was corrected on ${textOf(fieldOf(change, 'date'))}: ${textOf(fieldOf(change, 'note')) || 'no note'}`,
      fix: 'Make the same correction here. Copying it again reaches only a draft that nobody has touched.',
    }))
}
