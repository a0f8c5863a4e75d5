import type {PathSegment, ValidationError} from 'sanity'
import type {Finding, PathStep, Severity} from '../../src/editorial/finding.ts'

/**
 * Findings of one severity as Sanity's validation wants them: a text at a path from the document. What somebody answers
 * for is advice, whatever it was: it must not stop Publish.
 */
export function findingMarkers(findings: readonly Finding[], severity: Severity): ValidationError[] {
  return findings
    .filter((finding) => (finding.overridden ? 'advice' : finding.severity) === severity)
    .map(({id, path, message, fix}) => ({message: `${message} ${fix} (${id})`, path: path.map(segment)}))
}

/** A step by key or name is the same in both; only the types differ. */
const segment = (step: PathStep): PathSegment => (typeof step === 'object' ? {_key: step._key} : step)
