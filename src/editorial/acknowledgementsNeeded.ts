import type {Finding} from './finding.ts'
import {rules} from './rules.ts'

/**
 * The rules whose warnings a reviewer has to accept at sign-off, each once: evidence that is old, thin or one-sided, a
 * treatment without its risks, a change without a note. What somebody answers for already is not asked again.
 */
export function acknowledgementsNeeded(findings: readonly Finding[]): string[] {
  const asked = new Set(rules.filter(({acknowledged}) => acknowledged).map(({id}) => id))
  return [...new Set(findings.filter(({id, overridden}) => asked.has(id) && !overridden).map(({id}) => id))]
}
