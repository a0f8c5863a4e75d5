import {contentBlocks} from '../citations/contentBlocks.ts'
import {
  documentById,
  fieldOf,
  listOf,
  objectsOf,
  publishedId,
  refOf,
  textOf,
  type StoredObject,
} from '../storedValue.ts'
import {check} from './check.ts'
import type {CheckContext, CheckedArticle, CheckedCitation} from './checkInput.ts'
import {citationUses} from './citationUses.ts'
import {articleDigest, type ArticleDigest, type DigestItem, type DigestKind} from './digestItems.ts'
import {isAway} from './availableReviewer.ts'
import type {Finding} from './finding.ts'
import {findingsBeforeSignOff} from './findingsBeforeSignOff.ts'
import {dayOf, earliestOf} from './isoDate.ts'
import {reviewerProblems} from './reviewerProblems.ts'
import {isServed, reviewState} from './reviewState.ts'
import {stateWithRequest} from './stateWithRequest.ts'
import {waiversInForce} from './waiversInForce.ts'

/** What somebody at the clinic should look at: all that a digest lists, and what only staff in the Studio can act on. */
export type TaskKind =
  | DigestKind
  | 'awaiting-review'
  | 'changes-requested'
  | 'approval-void'
  | 'draft-blocked'
  | 'source-unverified'
  | 'answered-for'
  | 'waiver'
  | 'sources-unchecked'

export interface Task extends Omit<DigestItem, 'kind'> {
  /** Decides what the day means, too: of a request for a review it is when it was made, of a check when it was last done. */
  kind: TaskKind
  documentType: 'article' | 'citation' | 'disclaimer' | 'crisisResource'
  /** Ids of the people whose it is; `[]` when it is nobody's in particular. */
  owners: readonly string[]
}

/** An article with what is known of it: its page, the draft of its next version, or both. */
export interface ArticleVersions {
  published: CheckedArticle | null
  draft: CheckedArticle | null
}

/** What one article asks for, with what the charts count. */
export interface ArticleTasks {
  articleId: string
  title: string
  /** Ids of the authors who are there. */
  authors: string[]
  tasks: Task[]
  /** Last day on which the review of the page is fresh; `null` unless readers have the page. */
  nextReviewDue: string | null
  /** Works on which its words rely or which it lists, each once. */
  citationIds: string[]
}

/**
 * What one article asks for today: what {@link articleDigest} finds on its page, and what waits in its draft.
 *
 * A request for a review belongs to whoever reviewed the page before, or to everybody who may sign it off; a draft to its
 * authors; an answer for a finding and a waiver to whoever gave them.
 *
 * @param alerts - Open `sourceAlert` documents of the article.
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function articleTasks(
  {published, draft}: ArticleVersions,
  alerts: readonly StoredObject[],
  context: CheckContext,
): Promise<ArticleTasks | null> {
  const page = published ?? draft
  const edited = draft ?? published
  if (!page || !edited) return null
  const articleId = publishedId(textOf(fieldOf(page, '_id')))
  const title = textOf(edited.title) || textOf(page.title)
  const citationIds = citedIds(page, edited)
  // Rules look works up one by one: an article is judged beside its own, not beside all of the library.
  const library = worksById(context.citations)
  const own = {...context, citations: citationIds.flatMap((id) => library.get(id) ?? [])}
  const digested = await articleDigest(page, alerts, own)
  const about = {documentId: articleId, documentType: 'article' as const, title}
  const tasks: Task[] = digested.items.map(({owners, item}) => ({...item, ...about, owners}))
  tasks.push(...(await draftTasks(edited, published !== null, digested, own)).map((task) => ({...task, ...about})))
  return {
    articleId,
    title,
    authors: digested.authors,
    tasks,
    nextReviewDue: published && isServed(digested.review.state) ? digested.review.nextReviewDue : null,
    citationIds,
  }
}

type TaskOfArticle = Omit<Task, 'documentId' | 'documentType' | 'title'>

/** States in which nobody expects work on the words. */
const SETTLED = new Set(['withdrawn', 'legal-hold', 'retired'])

async function draftTasks(
  edited: CheckedArticle,
  isOnSite: boolean,
  {reviewers, authors, review}: ArticleDigest,
  context: CheckContext,
): Promise<TaskOfArticle[]> {
  const tasks: TaskOfArticle[] = waiversInForce(edited, context).map(({ruleId, by, until}) => ({
    kind: 'waiver',
    date: dayOf(until),
    isPast: false,
    detail: textOf(ruleId),
    owners: owner(refOf(by)),
  }))
  const isDraft = textOf(fieldOf(edited, '_id')).startsWith('drafts.')
  const hasOverrides = objectsOf(edited.overrides).length > 0
  // What is published and answered for by nobody has passed every rule; only its dates go on.
  if (!isDraft && !hasOverrides) return [...tasks, ...voidOnSite(review.state, reviewers, authors)]
  const findings = await check(edited, context)
  tasks.push(...answeredFor(findings))
  const state = isDraft ? await draftState(edited, context) : review.state
  if (SETTLED.has(state)) return tasks
  if (!isDraft) return [...tasks, ...voidOnSite(review.state, reviewers, authors)]
  const blocking = findingsBeforeSignOff(findings, edited)
  if (state === 'in-review') {
    tasks.push({
      kind: 'awaiting-review',
      date: dayOf(edited.reviewRequestedOn),
      isPast: false,
      detail: blocking.length > 0 ? `Cannot be signed off yet. ${mustFix(blocking)}` : '',
      owners: mayReview(edited, reviewers, context),
    })
  }
  if (state === 'voided') {
    const detail = isOnSite ? 'Readers still have the approved words.' : 'Nothing of it is on the site.'
    tasks.push({kind: 'approval-void', date: null, isPast: false, detail, owners: authors})
  }
  if (blocking.length > 0) {
    tasks.push({kind: 'draft-blocked', date: null, isPast: false, detail: mustFix(blocking), owners: authors})
  }
  return tasks
}

/** A page whose words nobody approved has gone from the site: a source under it was changed. */
function voidOnSite(state: string, reviewers: readonly string[], authors: readonly string[]): TaskOfArticle[] {
  if (state !== 'voided') return []
  const detail = 'Readers no longer have the page: its words or its sources changed after the approval.'
  const owners = [...new Set([...reviewers, ...authors])]
  return [{kind: 'approval-void', date: null, isPast: true, detail, owners}]
}

async function draftState(draft: CheckedArticle, context: CheckContext) {
  const {citations, people, topics, today} = context
  const topic = documentById(topics, refOf(draft.primaryTopic))
  const {state} = await reviewState({...draft, citations, people, topic}, {today})
  return stateWithRequest(draft, state)
}

/** Whoever it was asked of, else whoever reviewed it before, unless they may not now; else all who are there and may. */
function mayReview(article: CheckedArticle, reviewers: readonly string[], context: CheckContext): string[] {
  const able = context.people
    .filter((person) => !isAway(person, context.today) && reviewerProblems(article, context, person).length === 0)
    .map(({_id}) => _id)
  const asked = refOf(fieldOf(article, 'reviewRequestedFrom'))
  if (able.includes(asked)) return [asked]
  const before = reviewers.filter((id) => able.includes(id))
  return before.length > 0 ? before : able
}

function answeredFor(findings: readonly Finding[]): TaskOfArticle[] {
  // A waiver is reported as answered for, too, and is listed as what it is.
  const answered = findings.flatMap(({id, overridden}) => (overridden && id !== 'REV-02' ? [{id, ...overridden}] : []))
  if (answered.length === 0) return []
  const ids = [...new Set(answered.map(({id}) => id))].join(', ')
  const places = answered.length === 1 ? '1 place' : `${answered.length} places`
  return [
    {
      kind: 'answered-for',
      date: earliestOf(...answered.map(({until}) => until)),
      isPast: false,
      detail: `${places} (${ids}).`,
      owners: [...new Set(answered.flatMap(({by}) => owner(by)))],
    },
  ]
}

function mustFix([first, ...more]: readonly Finding[]): string {
  const count = more.length === 0 ? '1 thing to fix' : `${more.length + 1} things to fix`
  return `${count}: ${first?.message ?? ''}${more.length > 0 ? ' …' : ''}`
}

const libraries = new WeakMap<CheckContext['citations'], ReadonlyMap<string, CheckedCitation>>()

/** The works by the id under which they are cited, a published one before a draft of it; made once for all articles. */
function worksById(citations: CheckContext['citations']): ReadonlyMap<string, CheckedCitation> {
  const known = libraries.get(citations)
  if (known) return known
  const works = objectsOf(citations)
  const made = new Map([
    ...works.map((work) => [publishedId(work._id), work] as const),
    ...works.filter(({_id}) => _id === publishedId(_id)).map((work) => [work._id, work] as const),
  ])
  libraries.set(citations, made)
  return made
}

const owner = (id: string): string[] => (id === '' ? [] : [id])

function citedIds(...articles: readonly CheckedArticle[]): string[] {
  const none: CheckedCitation[] = []
  return [
    ...new Set(
      articles
        .flatMap(({body, furtherReading}) => citationUses(contentBlocks(body, ['body']), listOf(furtherReading), none))
        .map(({id}) => id)
        .filter((id) => id !== ''),
    ),
  ]
}
