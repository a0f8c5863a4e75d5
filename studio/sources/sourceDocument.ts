import {statusAfterCheck} from '../../src/sources/statusAfterCheck.ts'
import {toCitationFields} from '../../src/sources/toCitationFields.ts'
import type {SourceCandidate} from './sourceCandidates.ts'
import {sourcesStrings} from './strings.ts'

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
          by: sourcesStrings.again.by,
          on: today,
          method: `${sourcesStrings.registers[register]} record`,
        }
      : {state: 'unverified'},
    ...(publicationStatus && {publicationStatus}),
  }
}
