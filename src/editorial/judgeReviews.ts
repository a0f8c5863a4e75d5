import {matchesContentHash} from './contentHash.ts'
import type {PathStep} from './finding.ts'
import type {GateInput, Reviewer, StoredReview, StoredWaiver} from './gateInput.ts'
import {dayOf} from './isoDate.ts'
import {documentById, objectsOf, refOf, textOf} from '../storedValue.ts'

/** What is wrong with an approval. */
export type ReviewFault = 'words' | 'author' | 'reviewer' | 'date'

/** The approval that stands, or the one that comes nearest. */
export interface ReviewJudgement {
  /** The newest approval without a fault; else the one to explain; `null` when no clinical approval exists. */
  review: StoredReview | null
  path: PathStep[]
  /** Empty exactly when `review` stands. */
  faults: ReadonlySet<ReviewFault>
  /** Lets an author's own review stand; `undefined` when none is needed, or none counts. */
  waiver: StoredWaiver | undefined
  /** A clinician looked at these very words later and did not approve them. */
  refused: boolean
  /** Day of the newest clinical review of whatever outcome, or `''`. */
  latest: string
}

/**
 * Judges the clinical reviews of an article against its present words and people on the day `today`.
 *
 * An approval stands when its hash is that of the present words, its reviewer is no author (or the practice owner has
 * waived that) and was allowed to give it, its day has come, and no later clinical review of the same words asks for
 * changes or rejects them. Going back to words that were approved before brings that approval back.
 *
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function judgeReviews(article: GateInput, today: string): Promise<ReviewJudgement> {
  const authors = objectsOf(article.authors).map(refOf)
  const clinical = await Promise.all(
    objectsOf(article.reviews).map(async (review, index) => {
      const date = dayOf(review.date)
      const id = refOf(review.reviewer)
      const faults = new Set<ReviewFault>()
      if (!(await matchesContentHash(article, article.citations, review.contentHash))) faults.add('words')
      if (authors.includes(id)) faults.add('author')
      if (!mayApprove(documentById(article.people, id), date)) faults.add('reviewer')
      if (!date || date > today) faults.add('date')
      const path: PathStep[] = ['reviews', typeof review._key === 'string' ? {_key: review._key} : index]
      return {review, path, faults, date: date ?? '', index}
    }),
  )
  // Newest first; of one day, the later entry.
  const newest = clinical
    .filter(({review}) => review.kind === 'clinical')
    .sort((a, b) => (a.date === b.date ? b.index - a.index : a.date < b.date ? 1 : -1))
  const ofTheseWords = newest.find(({faults}) => !faults.has('words'))
  const refused = !!ofTheseWords && ofTheseWords.review.outcome !== 'approved'
  const approvals = refused ? [] : newest.filter(({review}) => review.outcome === 'approved')
  const chosen =
    approvals.find(({faults}) => faults.size === 0) ??
    approvals.find(({faults}) => !faults.has('words')) ??
    approvals[0]
  // Asked last, so that an independent approval goes before an author's.
  const waiver = objectsOf(chosen?.faults.has('author') ? article.waivers : null).find(
    ({ruleId, by, until}) =>
      ruleId === 'REV-02' && textOf(until) >= today && documentById(article.people, refOf(by))?.isPracticeOwner,
  )
  if (waiver) chosen?.faults.delete('author')
  return {
    review: chosen?.review ?? null,
    path: chosen?.path ?? ['reviews'],
    faults: chosen?.faults ?? new Set(),
    waiver,
    refused,
    latest: newest[0]?.date ?? '',
  }
}

/**
 * Whether a person may approve on a day: a clinician with a credential valid then, who had not left. A credential
 * without an end, or without a beginning, is open on that side. Leaving later takes nothing back.
 */
export function mayApprove(person: Reviewer | null, date: string | null): boolean {
  if (!person || !date || person.isClinician !== true) return false
  if (date > (textOf(person.leftOn) || '9999')) return false
  return objectsOf(person.credentials).some(
    ({validFrom, validTo}) => date >= (dayOf(validFrom) ?? '') && date <= (dayOf(validTo) ?? '9999'),
  )
}
