import {statusAfterCheck} from '../../src/sources/statusAfterCheck.ts'
import {toCitationFields} from '../../src/sources/toCitationFields.ts'
import type {SourceCandidate} from './sourceCandidates.ts'

/** Names under which a check is stored: a record, in the same words whatever the language of the Studio. */
const REGISTERS = {ncbi: 'PubMed', crossref: 'Crossref', datacite: 'DataCite'} as const

/**
 * The `citation` document of a candidate. It counts as verified only when a register gave the record; what a file said
 * about itself is not a check.
 *
 * @param id - Without a dot, so that sites can read it.
 * @param today - `YYYY-MM-DD`.
 */
export function sourceDocument({item, register, retraction}: SourceCandidate, id: string, today: string) {
  const fields = toCitationFields(item, (at) => `name-${at}`)
  const publicationStatus = retraction && statusAfterCheck(fields, retraction, today)
  return {
    ...fields,
    _id: id,
    _type: 'citation' as const,
    schemaVersion: 1,
    verification: register
      ? {
          state: 'metadata-matched',
          by: 'Look-up in the Studio',
          on: today,
          method: `${REGISTERS[register]} record`,
        }
      : {state: 'unverified'},
    ...(publicationStatus && {publicationStatus}),
  }
}
