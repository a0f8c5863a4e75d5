import type {Finding} from '../../src/editorial/finding.ts'
import {publishProblems} from '../../src/editorial/publishProblems.ts'

/** Findings that stop publishing, in the order in which to deal with them. */
export const blockingFindings = publishProblems

/** Rules about the review itself; a sign-off settles these, so they do not stand in its way. */
const REVIEW_RULES = new Set(['REV-01', 'REV-02', 'REV-03', 'REV-04', 'REV-05', 'REV-06', 'REV-07'])

/** What has to be mended before a clinician may sign off. */
export const findingsBeforeReview = (findings: readonly Finding[]): Finding[] =>
  blockingFindings(findings).filter(({id}) => !REVIEW_RULES.has(id))
