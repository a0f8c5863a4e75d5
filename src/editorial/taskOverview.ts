import {documentById, fieldOf, objectsOf, textOf} from '../storedValue.ts'
import type {ArticleTasks, Task} from './articleTasks.ts'
import {isAway} from './availableReviewer.ts'
import type {CheckContext, CheckedCitation} from './checkInput.ts'
import {type DigestKind, lapsingItems} from './digestItems.ts'
import {evidenceAge, type EvidenceAge} from './evidenceAge.ts'
import {addDays, addMonths, dayOf} from './isoDate.ts'
import {isVerified} from './isVerified.ts'

/** Everything that a clinic should look at today. */
export interface TaskOverview {
  /** `YYYY-MM-DD` where the clinic is. */
  today: string
  /** The most urgent of each kind first. */
  tasks: Task[]
  /** Names of the people whose tasks are among them, by id. */
  names: Readonly<Record<string, string>>
  /** How many reviews of pages on the site fall due in each month from this one on. */
  reviewsDue: ReviewsDue
  /** How many of the works that articles cite are how old. */
  evidenceAges: Record<EvidenceAge, number>
}

export interface ReviewsDue {
  /** Due before today. */
  overdue: number
  /** `month` is `YYYY-MM`. */
  months: {month: string; count: number}[]
  /** Due after the last of these months. */
  later: number
}

/** Months that the calendar of reviews shows. */
const CALENDAR_MONTHS = 12

/** Days ahead in which checks and approvals are listed. */
const DAYS_AHEAD = 30

/** Days without a check of the sources after which somebody should see why. Stored with the precision of a day. */
const SWEEP_DAYS = 2

/**
 * What a clinic should look at today, from what each article asks for and what lapses around them.
 *
 * @param articles - From `articleTasks`.
 */
export function taskOverview(articles: readonly ArticleTasks[], context: CheckContext): TaskOverview {
  const {today} = context
  const works = citedWorks(articles, context)
  const tasks = [
    ...articles.flatMap((article) => article.tasks),
    ...lapsingItems(context, DAYS_AHEAD).map(({owners, item}): Task => ({
      ...item,
      owners,
      documentType: typeOf(item.kind),
    })),
    ...unverified(works),
    ...unswept(works, context),
  ]
  const evidenceAges = {recent: 0, old: 0, 'very-old': 0, timeless: 0, undated: 0}
  for (const {work} of works) evidenceAges[evidenceAge(work, today)] += 1
  return {
    today,
    tasks: tasks.sort(byUrgency),
    names: Object.fromEntries(
      [...new Set(tasks.flatMap(({owners}) => owners))].map((id) => [
        id,
        textOf(documentById(context.people, id)?.name),
      ]),
    ),
    reviewsDue: reviewsDue(
      articles.flatMap(({nextReviewDue}) => nextReviewDue ?? []),
      today,
    ),
    evidenceAges,
  }
}

function typeOf(kind: DigestKind): Task['documentType'] {
  return kind === 'crisis-check' ? 'crisisResource' : 'disclaimer'
}

interface CitedBy {
  work: CheckedCitation
  /** Titles of the articles that name it. */
  citedBy: string[]
}

function citedWorks(articles: readonly ArticleTasks[], {citations}: CheckContext): CitedBy[] {
  const titles = new Map<string, string[]>()
  for (const {citationIds, title} of articles) {
    for (const id of citationIds) {
      const known = titles.get(id)
      if (known) known.push(title)
      else titles.set(id, [title])
    }
  }
  return objectsOf(citations).flatMap((work) => {
    const citedBy = titles.get(work._id)
    return citedBy ? [{work, citedBy}] : []
  })
}

const SHOWN_TITLES = 3

function unverified(works: readonly CitedBy[]): Task[] {
  return works
    .filter(({work}) => !isVerified(work))
    .map(({work, citedBy}) => {
      const more = citedBy.length - SHOWN_TITLES
      const titles = citedBy.slice(0, SHOWN_TITLES).map((title) => `“${title}”`)
      return {
        kind: 'source-unverified',
        date: null,
        isPast: false,
        documentId: work._id,
        documentType: 'citation',
        title: textOf(work.title),
        detail: `Cited by ${titles.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        owners: [],
      }
    })
}

/** One task when nobody has asked the registers for two days whether the cited works still stand. */
function unswept(works: readonly CitedBy[], {today, people}: CheckContext): Task[] {
  if (works.length === 0) return []
  const last = works
    .map(({work}) => dayOf(fieldOf(work.publicationStatus, 'checkedOn')) ?? '')
    .sort()
    .at(-1)
  if (last && addDays(last, SWEEP_DAYS) >= today) return []
  const owners = people
    .filter((person) => person.isPracticeOwner === true && !isAway(person, today))
    .map(({_id}) => _id)
  return [
    {
      kind: 'sources-unchecked',
      date: last || null,
      isPast: true,
      documentId: '',
      documentType: 'citation',
      title: '',
      detail: '',
      owners,
    },
  ]
}

function reviewsDue(days: readonly string[], today: string): ReviewsDue {
  const first = `${today.slice(0, 7)}-01`
  const months = Array.from({length: CALENDAR_MONTHS}, (_, index) => addMonths(first, index).slice(0, 7))
  const ahead = days.filter((day) => day >= today).map((day) => day.slice(0, 7))
  return {
    overdue: days.length - ahead.length,
    months: months.map((month) => ({month, count: ahead.filter((each) => each === month).length})),
    later: ahead.filter((month) => month > (months.at(-1) ?? '')).length,
  }
}

/** Soonest first; what has no day goes before what has one, since it is so already. */
const byUrgency = (a: Task, b: Task): number => {
  const place = ({date, title, documentId}: Task) => `${date ?? ''} ${title} ${documentId}`
  return place(a) < place(b) ? -1 : 1
}
