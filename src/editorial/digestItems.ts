import {documentById, fieldOf, listOf, refOf, textOf, type StoredObject} from '../storedValue.ts'
import {titleOf, withdrawalCategories} from '../vocabulary.ts'
import {availableReviewer, isAway} from './availableReviewer.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import {clinicalApprovals} from './clinicalApprovals.ts'
import {doubtfulUses} from './doubtfulUses.ts'
import {addDays, dayOf} from './isoDate.ts'
import {lapsesNext, type LapseKind} from './lapsesNext.ts'
import {alertAbout} from './openAlerts.ts'
import {retractionVerdicts} from './retractionVerdict.ts'
import {reviewState, type ReviewState} from './reviewState.ts'

/** What somebody should do something about. */
export type DigestKind =
  | 'review-due'
  | 'review-overdue'
  | 'review-lapsed'
  | 'source-in-doubt'
  | 'withdrawn'
  | 'crisis-check'
  | 'disclaimer-approval'
  | 'disclaimer-ends'

export interface DigestItem {
  kind: DigestKind
  /** The last day on which it is good, of a page with a retracted source the day on which it hides; `null` for none. */
  date: string | null
  /** That day is over. */
  isPast: boolean
  documentId: string
  title: string
  /** More about it in a sentence; `''` for nothing. */
  detail: string
}

/** An item with the people whose it is. */
export interface OwnedItem {
  /** Ids of people; `[]` when it is nobody's in particular. */
  owners: readonly string[]
  item: DigestItem
}

/** What an article asks for, with the state of its review from which that follows. */
export interface ArticleDigest {
  review: ReviewState
  /** Who looks after it: whoever gave the last approval or stands in for them, then the authors who are there. */
  reviewers: string[]
  authors: string[]
  items: OwnedItem[]
}

/**
 * What one article asks for.
 *
 * @param alerts - Its open `sourceAlert` documents.
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function articleDigest(
  article: CheckedArticle,
  alerts: readonly StoredObject[],
  context: CheckContext,
): Promise<ArticleDigest> {
  const {today, citations, people, topics} = context
  const state = await reviewState(
    {...article, citations, people, topic: documentById(topics, refOf(article.primaryTopic))},
    context,
  )
  const about = {documentId: textOf(fieldOf(article, '_id')), title: textOf(article.title)}
  const reviewers = reviewersOf(article, state, context)
  const authors = presentAuthors(article, context)
  const everybody = [...new Set([...reviewers, ...authors])]
  const items: OwnedItem[] = []
  const due = reviewItem(state, today)
  if (due) items.push({owners: reviewers, item: {...about, ...due}})
  if (article.withdrawal != null) {
    const on = dayOf(article.withdrawal.on)
    const category = titleOf(withdrawalCategories, textOf(article.withdrawal.category))
    const detail = [category, on && `since ${on}`].filter(Boolean).join(', ')
    items.push({owners: everybody, item: {...about, kind: 'withdrawn', date: null, isPast: false, detail}})
  }
  items.push(...sourceItems(article, alerts, context).map((item) => ({owners: everybody, item: {...about, ...item}})))
  return {review: state, reviewers, authors, items}
}

type ItemOfArticle = Omit<DigestItem, 'documentId' | 'title'>

const kindOfState: Partial<Record<ReviewState['state'], DigestKind>> = {
  'due-soon': 'review-due',
  overdue: 'review-overdue',
  'in-grace': 'review-overdue',
  lapsed: 'review-lapsed',
}

function reviewItem(
  {state, nextReviewDue, extendedUntil, graceUntil}: ReviewState,
  today: string,
): ItemOfArticle | null {
  const kind = kindOfState[state]
  if (!kind) return null
  const date = extendedUntil ?? nextReviewDue
  const detail =
    kind === 'review-overdue' && graceUntil
      ? `Readers have the page until ${graceUntil}.`
      : kind === 'review-lapsed'
        ? 'Readers no longer have the page.'
        : ''
  return {kind, date, isPast: date !== null && date < today, detail}
}

/** One item for each work in doubt on which the article relies. */
function sourceItems(
  article: CheckedArticle,
  alerts: readonly StoredObject[],
  {citations, people, today}: CheckContext,
): ItemOfArticle[] {
  const uses = doubtfulUses(article, citations).filter(({intent}) => intent !== 'discusses')
  const alertOf = (citationId: string) => alertAbout(alerts, citationId)
  const verdicts = retractionVerdicts(uses, alertOf, {today, people})
  return [...new Set(uses.map(({citationId}) => citationId))].map((citationId) => {
    const {workTitle = '', status = '', words = ''} = uses.find((use) => use.citationId === citationId) ?? {}
    const verdict = verdicts.find((each) => each.citationId === citationId)
    // Before the first sweep that finds it no day counts; a page that is down hides no more.
    const date = alertOf(citationId) && article.withdrawal == null ? (verdict?.hideOn ?? null) : null
    const decided = verdict?.reason === 'decided' ? ' A clinician decided that the page stays.' : ''
    const what = `“${workTitle || 'An untitled work'}”: ${status.replaceAll('-', ' ')}.`
    return {
      kind: 'source-in-doubt' as const,
      date,
      isPast: date !== null && date <= today,
      detail: `${what}${words ? ` It supports: “${words}”` : ''}${decided}`,
    }
  })
}

/** Who gave the last approval, or stands in for them. */
function reviewersOf(article: CheckedArticle, {review}: ReviewState, {people, today}: CheckContext): string[] {
  const last = review ?? clinicalApprovals(article)[0]
  const person = availableReviewer(people, refOf(last?.reviewer), today)
  return person ? [person._id] : []
}

function presentAuthors({authors}: CheckedArticle, {people, today}: CheckContext): string[] {
  return listOf(authors)
    .map(refOf)
    .filter((id) => {
      const person = documentById(people, id)
      return person !== null && !isAway(person, today)
    })
}

const lapseKinds: Partial<Record<LapseKind, DigestKind>> = {
  'crisis-check': 'crisis-check',
  'disclaimer-approval': 'disclaimer-approval',
  'disclaimer-ends': 'disclaimer-ends',
}

/** What in a clinic stops being good within so many days, pages aside. */
export function lapsingItems(context: CheckContext, daysAhead: number): OwnedItem[] {
  const {today, people, disclaimers} = context
  const limit = addDays(today, daysAhead)
  const practiceOwners = people
    .filter((person) => person.isPracticeOwner === true && !isAway(person, today))
    .map(({_id}) => _id)
  return lapsesNext([], context).flatMap(({date, kind, documentId, title, isPast}): OwnedItem[] => {
    const ofDigest = lapseKinds[kind]
    if (!ofDigest || date > limit || documentId.includes('.')) return []
    const approver = documentById(people, refOf(documentById(disclaimers, documentId)?.approval?.by))
    const owners = approver && !isAway(approver, today) ? [approver._id] : practiceOwners
    return [{owners, item: {kind: ofDigest, date, isPast, documentId, title, detail: ''}}]
  })
}
