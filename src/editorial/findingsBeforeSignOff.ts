import type {CheckedArticle} from './checkInput.ts'
import type {Finding} from './finding.ts'
import {publishProblems} from './publishProblems.ts'

/** Rules about the approval so far; a new one settles them. */
const settledBySignOff = new Set(['REV-01', 'REV-02', 'REV-03', 'REV-04', 'REV-05', 'REV-06', 'REV-07'])

/**
 * What has to be mended before a clinician may sign off, out of all that `check` found.
 *
 * @param noHealthClaim - The reviewer says that a practical page makes no health claim, so that it may go without a
 *   source.
 */
export function findingsBeforeSignOff(
  findings: readonly Finding[],
  article: CheckedArticle,
  noHealthClaim = false,
): Finding[] {
  const lacksSourceOnly = noHealthClaim && mayClaimNothing(findings, article)
  return publishProblems(findings).filter(({id}) => !settledBySignOff.has(id) && !(lacksSourceOnly && id === 'CIT-01'))
}

/** Whether all that a practical page lacks is a source, which a reviewer may do without: it claims nothing that needs one. */
export function mayClaimNothing(findings: readonly Finding[], {kind}: CheckedArticle): boolean {
  const ids = new Set(publishProblems(findings).map(({id}) => id))
  return kind === 'practical' && ids.has('CIT-01') && !ids.has('CIT-02')
}
