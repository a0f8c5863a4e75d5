import {sibling} from './sibling.ts'

const summaryKinds: readonly unknown[] = ['systematic-review', 'guideline']
const summaryDesigns: readonly unknown[] = ['systematic-review-rct', 'meta-analysis', 'guideline']

/**
 * GRADE rates all the research on a question, so only a work that sums it up brings a rating. Missing and `not-graded`
 * pass.
 *
 * @param source - The `citation` document.
 */
export function gradedBody(certainty: unknown, source: unknown): true | string {
  if (typeof certainty !== 'string' || certainty === 'not-graded') return true
  const sumsUp =
    summaryKinds.includes(sibling(source, 'kind')) || summaryDesigns.includes(sibling(source, 'studyDesign'))
  return sumsUp || 'GRADE rates all research on a question, not one study. Rate the claim where the study is cited.'
}
