import type {Finding} from './finding.ts'

/** The findings that stop publishing, in the order in which to deal with them. */
export function publishProblems(findings: readonly Finding[]): Finding[] {
  return findings.filter(({severity}) => severity === 'block')
}
