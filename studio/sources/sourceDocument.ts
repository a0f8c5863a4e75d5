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
  const notice = retraction?.notices.find(({kind}) => kind === retraction.status)
  const asked = retraction?.checked.map((name) => sourcesStrings.registers[name === 'pubmed' ? 'ncbi' : name])
  return {
    ...toCitationFields(item, (at) => `name-${at}`),
    _id: id,
    _type: 'citation' as const,
    schemaVersion: 1,
    verification: register
      ? {
          state: 'metadata-matched',
          by: 'Look-up in the Studio',
          on: today,
          method: `${sourcesStrings.registers[register]} record`,
        }
      : {state: 'unverified'},
    ...(retraction &&
      asked && {
        publicationStatus: {
          ...(notice && {status: notice.kind}),
          checkedOn: today,
          source: asked.join(', ') || notice?.source,
          ...(notice?.doi && {noticeUrl: `https://doi.org/${notice.doi}`}),
        },
      }),
  }
}
