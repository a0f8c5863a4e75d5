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
  /** Day on which the whole page was last read: that of the approval, or of the one it builds on; `null` without one. */
  reviewedOn: string | null
  /** Lets an author's own review stand; `null` when none is needed. */
  waiver: StoredWaiver | null
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
  const waiver = waiverOf(article, today)
  const clinical = await Promise.all(
    objectsOf(article.reviews).map(async (review, index) => {
      const date = dayOf(review.date)
      const reviewedOn = wholeReviewDay(review, article.reviews)
      const id = refOf(review.reviewer)
      const faults = new Set<ReviewFault>()
      const isOwn = authors.includes(id)
      if (!(await matchesContentHash(article, article.citations, review.contentHash))) faults.add('words')
      if (isOwn && !waiver) faults.add('author')
      if (!mayApprove(documentById(article.people, id), date)) faults.add('reviewer')
      if (!date || date > today || !reviewedOn) faults.add('date')
      const path: PathStep[] = ['reviews', typeof review._key === 'string' ? {_key: review._key} : index]
      return {review, path, faults, reviewedOn, isOwn, date: date ?? '', index}
    }),
  )
  // Newest first; of one day, the later entry.
  const newest = clinical
    .filter(({review}) => review.kind === 'clinical')
    .sort((a, b) => (a.date === b.date ? b.index - a.index : a.date < b.date ? 1 : -1))
  const ofTheseWords = newest.filter(({faults}) => !faults.has('words'))
  const refused = ofTheseWords.length > 0 && ofTheseWords[0]?.review.outcome !== 'approved'
  const approvals = refused ? [] : newest.filter(({review}) => review.outcome === 'approved')
  const standing = approvals.filter(({faults}) => faults.size === 0)
  const chosen =
    standing.find(({isOwn}) => !isOwn) ??
    standing[0] ??
    approvals.find(({faults}) => !faults.has('words')) ??
    approvals[0]
  return {
    review: chosen?.review ?? null,
    path: chosen?.path ?? ['reviews'],
    faults: chosen?.faults ?? new Set(),
    reviewedOn: chosen?.reviewedOn ?? null,
    waiver: chosen?.isOwn ? waiver : null,
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
  if (typeof person.leftOn === 'string' && date > person.leftOn) return false
  return objectsOf(person.credentials).some(
    ({validFrom, validTo}) => (dayOf(validFrom) ?? '') <= date && date <= (dayOf(validTo) ?? '9999'),
  )
}

/** The practice owner's waiver of independent review that counts today: with a reason and an end that has not come. */
function waiverOf({waivers, people}: GateInput, today: string): StoredWaiver | null {
  const counts = ({ruleId, reason, by, until}: StoredWaiver) =>
    ruleId === 'REV-02' &&
    textOf(reason).trim().length >= 15 &&
    (dayOf(until) ?? '') >= today &&
    documentById(people, refOf(by))?.isPracticeOwner === true
  return objectsOf(waivers).find(counts) ?? null
}

/** The day of the approval on which a review of changes builds, step by step; `null` when that is gone. */
function wholeReviewDay(review: StoredReview, reviews: GateInput['reviews']): string | null {
  let base: StoredReview | undefined = review
  for (let steps = 0; base && textOf(base.basedOn) !== ''; steps++) {
    const key: string = textOf(base.basedOn)
    if (steps > 99) return null
    base = objectsOf(reviews).find(
      ({_key, kind, outcome}) => _key === key && kind === 'clinical' && outcome === 'approved',
    )
  }
  return dayOf(base?.date)
}
