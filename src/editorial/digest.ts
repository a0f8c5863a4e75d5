import {
  documentById,
  fieldOf,
  isStoredObject,
  listOf,
  objectsOf,
  publishedId,
  refOf,
  textOf,
  type StoredObject,
} from '../storedValue.ts'
import {titleOf, withdrawalCategories} from '../vocabulary.ts'
import {availableReviewer, isAway} from './availableReviewer.ts'
import {isArticleDocument} from './checkContext.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import {doubtfulUses} from './doubtfulUses.ts'
import {addDays, dayOf} from './isoDate.ts'
import {lapsesNext, type LapseKind} from './lapsesNext.ts'
import {alertAbout, openAlerts} from './openAlerts.ts'
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

/** One person with what is theirs, the most urgent first. */
export interface DigestPerson {
  /** `null` for what belongs to nobody. */
  personId: string | null
  name: string
  items: DigestItem[]
}

export interface Digest {
  /** `YYYY-MM-DD` where the clinic is. */
  today: string
  /** By name, nobody last; only those who have anything to do. */
  people: DigestPerson[]
}

export interface DigestOptions {
  /** How many days ahead the checks of crisis numbers and the ends of disclaimers are listed; 30 unless told. */
  daysAhead?: number
}

/** Days ahead in which nothing needs hurry, but a date must be found. */
const DAYS_AHEAD = 30

/**
 * What falls due in a clinic, for each person: reviews due or over, pages with a source in doubt, pages taken down,
 * crisis numbers to check and disclaimers that lapse.
 *
 * A review belongs to whoever gave the last one, or stands in for them; a source in doubt and a withdrawal to them and to
 * the authors; a disclaimer to whoever approved it; the rest to the practice owners.
 *
 * @param documents - Articles and, where they may be read, `sourceAlert` documents; any others are passed over.
 * @param context - The documents around them and the day.
 * @throws {EditorialError} `crypto-unavailable`
 *
 * @example
 * console.log(digestText(await digest(documents, checkContext(documents, {today: '2026-11-24'}))))
 */
export async function digest(
  documents: readonly unknown[],
  context: CheckContext,
  {daysAhead = DAYS_AHEAD}: DigestOptions = {},
): Promise<Digest> {
  const stored = documents.filter(isStoredObject)
  const articles = stored.filter(isArticleDocument)
  const ids = new Set(articles.map((article) => textOf(fieldOf(article, '_id'))))
  const found: Owned[] = []
  for (const article of articles) {
    const id = textOf(fieldOf(article, '_id'))
    const page = publishedId(id)
    // A draft beside its page is the page's business; versions in a release are judged when they are published.
    if ((id !== page && ids.has(page)) || page.includes('.')) continue
    found.push(...(await articleItems(article, openAlerts(stored, id), context)))
  }
  found.push(...lapsingItems(context, daysAhead))
  return {today: context.today, people: byPerson(found, context)}
}

/** An item with the people whose it is. */
type Owned = {owners: readonly string[]; item: DigestItem}

async function articleItems(
  article: CheckedArticle,
  alerts: readonly StoredObject[],
  context: CheckContext,
): Promise<Owned[]> {
  const {today, citations, people, topics} = context
  const state = await reviewState(
    {...article, citations, people, topic: documentById(topics, refOf(article.primaryTopic))},
    context,
  )
  const about = {documentId: textOf(fieldOf(article, '_id')), title: textOf(article.title)}
  const reviewers = reviewersOf(article, state, context)
  const everybody = [...new Set([...reviewers, ...presentAuthors(article, context)])]
  const items: Owned[] = []
  const due = reviewItem(state, today)
  if (due) items.push({owners: reviewers, item: {...about, ...due}})
  if (article.withdrawal != null) {
    const on = dayOf(article.withdrawal.on)
    const category = titleOf(withdrawalCategories, textOf(article.withdrawal.category))
    const detail = [category, on && `since ${on}`].filter(Boolean).join(', ')
    items.push({owners: everybody, item: {...about, kind: 'withdrawn', date: null, isPast: false, detail}})
  }
  items.push(...sourceItems(article, alerts, context).map((item) => ({owners: everybody, item: {...about, ...item}})))
  return items
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
  {citations, today}: CheckContext,
): ItemOfArticle[] {
  const uses = doubtfulUses(article, citations).filter(({intent}) => intent !== 'discusses')
  const alertOf = (citationId: string) => alertAbout(alerts, citationId)
  const verdicts = retractionVerdicts(uses, alertOf, {today})
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
  const last =
    review ??
    objectsOf(article.reviews)
      .filter(({kind, outcome}) => kind === 'clinical' && outcome === 'approved')
      .sort((a, b) => (textOf(a.date) < textOf(b.date) ? 1 : -1))[0]
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

function lapsingItems(context: CheckContext, daysAhead: number): Owned[] {
  const {today, people, disclaimers} = context
  const limit = addDays(today, daysAhead)
  const practiceOwners = people
    .filter((person) => person.isPracticeOwner === true && !isAway(person, today))
    .map(({_id}) => _id)
  return lapsesNext([], context).flatMap(({date, kind, documentId, title, isPast}): Owned[] => {
    const ofDigest = lapseKinds[kind]
    if (!ofDigest || date > limit || documentId.includes('.')) return []
    const approver = documentById(people, refOf(documentById(disclaimers, documentId)?.approval?.by))
    const owners = approver && !isAway(approver, today) ? [approver._id] : practiceOwners
    return [{owners, item: {kind: ofDigest, date, isPast, documentId, title, detail: ''}}]
  })
}

function byPerson(found: readonly Owned[], {people}: CheckContext): DigestPerson[] {
  const itemsOf = new Map<string | null, DigestItem[]>()
  for (const {owners, item} of found) {
    for (const owner of owners.length > 0 ? owners : [null]) itemsOf.set(owner, [...(itemsOf.get(owner) ?? []), item])
  }
  const nameOf = (id: string | null) => (id === null ? '' : textOf(documentById(people, id)?.name) || id)
  return [...itemsOf]
    .map(([personId, items]) => ({personId, name: nameOf(personId), items: items.sort(byUrgency)}))
    .sort((a, b) => Number(a.personId === null) - Number(b.personId === null) || (a.name < b.name ? -1 : 1))
}

/** Soonest first; what has no day goes before what has one, since it is so already. */
const byUrgency = (a: DigestItem, b: DigestItem): number => {
  const place = ({date, kind, documentId}: DigestItem) => `${date ?? ''} ${kind} ${documentId}`
  return place(a) < place(b) ? -1 : 1
}
