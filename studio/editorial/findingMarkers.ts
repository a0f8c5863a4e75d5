import type {PathSegment, ValidationError} from 'sanity'
import type {Finding, PathStep, Severity} from '../../src/editorial/finding.ts'

/**
 * Findings of one severity as Sanity's validation wants them: a text at a path from the document. What somebody answers
 * for is advice, whatever it was: it must not stop Publish. Nor must anything stop an old post that may be public
 * without a review; what has to be fixed before its first review is a warning there.
 */
export function findingMarkers(findings: readonly Finding[], severity: Severity, adopted = false): ValidationError[] {
  return findings
    .filter((finding) => shownAs(finding, adopted) === severity)
    .map(({id, path, message, fix}) => ({message: `${message} ${fix} (${id})`, path: path.map(segment)}))
}

const shownAs = ({severity, overridden}: Finding, adopted: boolean): Severity =>
  overridden ? 'advice' : adopted && severity === 'block' ? 'warn' : severity

/** A step by key or name is the same in both; only the types differ. */
const segment = (step: PathStep): PathSegment => (typeof step === 'object' ? {_key: step._key} : step)
