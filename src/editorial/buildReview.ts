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
  evidenceSearchedTo?: string
  rulesVersion: string
}

/**
 * The entry that records a clinician's approval.
 *
 * @param approval - `key`: new and unique in the list; `date` and `evidenceSearchedTo`: `YYYY-MM-DD`; `contentHash`: of
 *   the words that the reviewer had before them, from {@link contentHash}.
 */
export function buildReview({
  key,
  reviewerId,
  date,
  contentHash,
  scope,
  evidenceSearchedTo,
}: {
  readonly key: string
  readonly reviewerId: string
  readonly date: string
  readonly contentHash: ContentHash
  readonly scope?: string
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
    ...(evidenceSearchedTo && {evidenceSearchedTo}),
    rulesVersion,
  }
}
