import type {CslItem} from '../citations/cslItem.ts'
import {textOf, type StoredObject} from '../storedValue.ts'
import {checkRetraction, type RetractionCheck} from './checkRetraction.ts'
import {lookUp, type LookedUp} from './lookUp.ts'
import type {LookUpOptions} from './politeFetch.ts'

/** What the registers say today about a stored work, or why they say nothing. */
export type LookedUpAgain =
  | {item: CslItem; source: NonNullable<LookedUp['source']>; retraction: RetractionCheck; problems: []}
  | {item: null; source: null; retraction: null; problems: string[]}

/**
 * Looks a stored `citation` up by its identifiers, PubMed's first since its record is the fuller one, until a register
 * has it; and asks whether it was retracted. Throws only when `signal` aborts.
 *
 * @example
 * await lookUpAgain({doi: '10.1002/jclp.20756'}, {fetch, mailto: 'editor@clinic.example'})
 */
export async function lookUpAgain(citation: StoredObject, options: LookUpOptions): Promise<LookedUpAgain> {
  const problems: string[] = []
  const ids = ['pmid', 'doi', 'pmcid'].map((field) => textOf(citation[field]).trim()).filter(Boolean)
  for (const id of ids) {
    const [looked] = await lookUp([id], options)
    if (looked?.item) {
      const {item, source} = looked
      return {item, source, retraction: await checkRetraction(item, options), problems: []}
    }
    if (looked) problems.push(looked.problem)
  }
  if (ids.length === 0) problems.push('it has no DOI, PMID or PMCID to ask by')
  return {item: null, source: null, retraction: null, problems}
}
