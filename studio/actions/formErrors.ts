import type {ValidationMarker} from 'sanity'
import type {Finding} from '../../src/editorial/finding.ts'
import {findingMarkers} from '../editorial/findingMarkers.ts'

/** What the form itself says is wrong, each once, without what the editorial rules say about the same article. */
export function formErrors(validation: readonly ValidationMarker[], findings: readonly Finding[]): string[] {
  const editorial = new Set(findingMarkers(findings, 'block').map(({message}) => message))
  const errors = validation
    .filter(({level, message}) => level === 'error' && !editorial.has(message))
    .map(({path, message}) => {
      const field = path.find((step) => typeof step === 'string')
      return field === undefined ? message : `${field}: ${message}`
    })
  return [...new Set(errors)]
}
