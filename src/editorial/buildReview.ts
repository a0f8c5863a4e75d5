import type {ContentHash} from './contentHash.ts'
import {rulesVersion} from './rulesVersion.ts'

/** One public entry of `article.reviews`, ready to be stored. It holds nothing that readers may not see. */
export interface ReviewEntry {
  _key: string
  _type: 'review'
  reviewer: {_type: 'reference'; _ref: string}
  date: string
  kind: 'clinical'
  outcome: 'approved'
  contentHash: ContentHash
  scope?: string
  basedOn?: string
  noHealthClaim?: true
  acknowledged?: string[]
  evidenceSearchedTo?: string
  rulesVersion: string
}

/**
 * The entry that records a clinician's approval.
 *
 * @param approval - `key`: new and unique in the list; `date` and `evidenceSearchedTo`: `YYYY-MM-DD`; `contentHash`: of
 *   the words that the reviewer had before them, from {@link contentHash}; `basedOn`: key of the review of the whole
 *   page when only what changed since was read (such a review never moves the next due date); `acknowledged`: rules
 *   whose warnings the reviewer accepts, from `acknowledgementsNeeded`.
 */
export function buildReview({
  key,
  reviewerId,
  date,
  contentHash,
  scope,
  basedOn,
  noHealthClaim,
  acknowledged = [],
  evidenceSearchedTo,
}: {
  readonly key: string
  readonly reviewerId: string
  readonly date: string
  readonly contentHash: ContentHash
  readonly scope?: string
  readonly basedOn?: string
  readonly noHealthClaim?: boolean
  readonly acknowledged?: readonly string[]
  readonly evidenceSearchedTo?: string
}): ReviewEntry {
  return {
    _key: key,
    _type: 'review',
    reviewer: {_type: 'reference', _ref: reviewerId},
    date,
    kind: 'clinical',
    outcome: 'approved',
    contentHash,
    ...(scope && {scope}),
    ...(basedOn && {basedOn}),
    ...(noHealthClaim && {noHealthClaim}),
    ...(acknowledged.length > 0 && {acknowledged: [...acknowledged]}),
    ...(evidenceSearchedTo && {evidenceSearchedTo}),
    rulesVersion,
  }
}
