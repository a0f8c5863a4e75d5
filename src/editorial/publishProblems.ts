import type {Finding} from './finding.ts'

/** The findings that stop publishing, in the order in which to deal with them; what somebody answers for does not. */
export function publishProblems(findings: readonly Finding[]): Finding[] {
  return findings.filter(({severity, overridden}) => severity === 'block' && !overridden)
}
