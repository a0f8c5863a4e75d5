import {doiUrl} from '../citations/doiUrl.ts'
import {fieldOf, textOf} from '../storedValue.ts'
import type {RetractionCheck, RetractionNotice} from './checkRetraction.ts'

/** `publicationStatus` of a citation, as the sweep keeps it. */
export interface PublicationStatusFields {
  status?: string
  /** `YYYY-MM-DD` */
  checkedOn?: string
  source?: string
  noticeUrl?: string
}

/** How grave each status is. A graver one replaces a lesser, never the other way round: that is for a person to say. */
const gravity: {readonly [status: string]: number} = {
  corrected: 1,
  preprint: 1,
  'expression-of-concern': 2,
  withdrawn: 3,
  retracted: 3,
}

/** How registers are called in `publicationStatus.source`, which staff read. */
const names = {crossref: 'Crossref', pubmed: 'PubMed'} as const

/**
 * The fields of a stored `publicationStatus` that a check changes, or `null` when it changes none.
 *
 * A check without an answer changes nothing: no record is no clean record. For a guideline `checkedOn` says that somebody
 * found it still in force, which no register can tell, so it moves only with a notice.
 *
 * @param citation - The `citation` as stored.
 * @param today - `YYYY-MM-DD`
 */
export function statusAfterCheck(
  citation: unknown,
  check: RetractionCheck,
  today: string,
): PublicationStatusFields | null {
  const stored = fieldOf(citation, 'publicationStatus')
  const storedStatus = textOf(fieldOf(stored, 'status'))
  if (check.status === 'unknown') return null
  const isGraver = check.status !== null && gravityOf(check.status) > gravityOf(storedStatus)
  const isKnown = check.status !== null && gravityOf(check.status) === gravityOf(storedStatus)
  if (!isGraver && !isKnown && fieldOf(citation, 'kind') === 'guideline') return null
  const noticeUrl = check.status === null ? null : noticeAddress(check.notices, check.status, citation)
  const wanted: PublicationStatusFields = {
    ...(check.status !== null && isGraver && {status: check.status}),
    checkedOn: today,
    source: sourceOf(check),
    ...(noticeUrl && (isGraver || textOf(fieldOf(stored, 'noticeUrl')) === '') && {noticeUrl}),
  }
  const isChanged = Object.entries(wanted).some(([field, value]) => fieldOf(stored, field) !== value)
  return isChanged ? wanted : null
}

const gravityOf = (status: string): number => gravity[status] ?? 0

function sourceOf({checked, notices, status}: RetractionCheck): string {
  const asked = checked.map((name) => names[name]).join(', ') || 'the title of the work'
  const isWatched = notices.some((notice) => notice.kind === status && notice.source === 'retraction-watch')
  return isWatched ? `${asked} (Retraction Watch)` : asked
}

/** Where readers find the notice: under its DOI, else on the PubMed page of the work. */
function noticeAddress(notices: readonly RetractionNotice[], status: string, citation: unknown): string | null {
  const doi = notices.find((notice) => notice.kind === status && notice.doi)?.doi
  if (doi) return doiUrl(doi)
  const pmid = textOf(fieldOf(citation, 'pmid'))
  const isInPubmed = notices.some((notice) => notice.kind === status && notice.source === 'pubmed')
  return pmid && isInPubmed ? `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/` : null
}
