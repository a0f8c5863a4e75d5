import {jurisdictions} from '../../src/jurisdictions.ts'
import {isTermOf} from '../../src/vocabulary.ts'

/** A code of the jurisdictions table. `GB`, `EU` and `*` are refused with what to use instead. Missing passes. */
export function knownJurisdiction(value: unknown): true | string {
  if (value === undefined || value === null || isTermOf(jurisdictions, value)) return true
  if (value === 'GB' || value === 'UK')
    return 'Choose England, Wales, Scotland or Northern Ireland: numbers and law differ.'
  if (value === 'EU') return 'Choose the countries one by one: no crisis line works in all of the EU.'
  if (value === '*') return 'Choose the places one by one: nothing here holds everywhere.'
  return `"${String(value)}" is not a place in the list. Use a code like US, US-FL or GB-ENG.`
}
