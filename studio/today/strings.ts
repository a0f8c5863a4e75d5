import type {TaskKind} from '../../src/editorial/articleTasks.ts'
import type {EvidenceAge} from '../../src/editorial/evidenceAge.ts'

interface KindWords {
  /** Over the tasks of the kind, and on its filter. */
  title: string
  /** What follows and what to do. */
  hint: string
  /** What its day means. */
  date: (day: string, isPast: boolean) => string
}

const nothingOf = () => ''

/** Every word of the Today tool. */
export const todayStrings = {
  title: 'Today',
  onDay: (day: string) => `What the clinic should look at on ${day}`,
  loading: 'Looking through the articles',
  progress: (done: number, all: number) => `${done} of ${all} articles looked at`,
  failed: (reason: string) => `This list could not be made: ${reason}`,
  retry: 'Try again',
  print: 'Print',
  scope: 'Whose tasks',
  mine: (count: number) => `Mine (${count})`,
  everybody: (count: number) => `Everybody’s (${count})`,
  notLinked:
    'Your sign-in is not linked to a person of the clinic, so nothing here is marked as yours. An administrator can link it under People.',
  kinds: 'Kinds of tasks',
  all: (count: number) => `All (${count})`,
  kindCount: (title: string, count: number) => `${title} (${count})`,
  nothingMine: 'Nothing here is yours today.',
  nothing: 'Nothing needs you today.',
  nothingHint: 'Reviews, sources, crisis numbers and disclaimers are all in date.',
  untitled: 'Untitled',
  owners: (names: string) => `For ${names}`,
  nobody: 'For nobody in particular',
  charts: 'The year ahead',
  reviews: {
    title: 'Reviews due by month',
    summary: (count: number) => (count === 1 ? '1 page on the site' : `${count} pages on the site`),
    label: 'When',
    value: 'Reviews',
    overdue: 'Late',
    later: 'Later',
    none: 'No page on the site has a review ahead.',
  },
  evidence: {
    title: 'Age of the sources',
    summary: (count: number) =>
      `${count === 1 ? '1 source' : `${count} sources`} cited. Founding works and guidelines found in force hold at any age.`,
    label: 'Age',
    value: 'Sources',
    none: 'No article cites a source yet.',
    bands: {
      recent: '0 to 5 years',
      old: '6 to 10 years',
      'very-old': 'Over 10 years',
      timeless: 'Holds at any age',
      undated: 'No year',
    } satisfies Record<EvidenceAge, string>,
  },
  kind: {
    'source-in-doubt': {
      title: 'Sources retracted or in doubt',
      hint: 'A page relies on a work that was taken back or doubted. Cite another source, take the words out, or have a clinician decide.',
      date: (day, isPast) => (isPast ? `Page hidden since ${day}` : `Page hides on ${day}`),
    },
    'crisis-check': {
      title: 'Crisis numbers to check',
      hint: 'Open the operator’s page, compare the number, and set the day of the check. Until then articles that show it cannot be published.',
      date: (day, isPast) => (isPast ? `Check was due ${day}` : `Check due ${day}`),
    },
    'review-lapsed': {
      title: 'Reviews lapsed',
      hint: 'Too long past their date: readers no longer have these pages. A new sign-off brings them back.',
      date: (day) => `Was due ${day}`,
    },
    'review-overdue': {
      title: 'Reviews overdue',
      hint: 'Readers see a notice on these pages until their grace ends.',
      date: (day) => `Was due ${day}`,
    },
    'approval-void': {
      title: 'Approvals void',
      hint: 'The words changed after a clinician approved them. Ask for a review of the new ones.',
      date: nothingOf,
    },
    'awaiting-review': {
      title: 'Waiting for a review',
      hint: 'A writer asked a clinician to sign these off.',
      date: (day) => `Asked for on ${day}`,
    },
    'changes-requested': {
      title: 'Changes asked for',
      hint: 'A reviewer left comments. Open the article’s Comments, act on each and settle it, then ask for a review again.',
      date: (day) => `Since ${day}`,
    },
    'review-due': {
      title: 'Reviews due soon',
      hint: 'Reviewed in time, a page never carries a notice.',
      date: (day) => `Due ${day}`,
    },
    withdrawn: {title: 'Taken down', hint: 'Readers see that these pages were removed.', date: nothingOf},
    'disclaimer-approval': {
      title: 'Disclaimer approvals that end',
      hint: 'Read the text again and set a new day, or have it approved anew.',
      date: (day, isPast) => (isPast ? `Ended ${day}` : `Ends ${day}`),
    },
    'disclaimer-ends': {
      title: 'Disclaimers that end',
      hint: 'After its last day a disclaimer is no longer shown. Prepare the one that follows.',
      date: (day, isPast) => (isPast ? `Ended ${day}` : `Ends ${day}`),
    },
    'sources-unchecked': {
      title: 'No check for retractions in the last two days',
      hint: 'Ask whoever looks after the site to run the source check (“clinic-content sources sweep”). Until it runs, nobody knows of new retractions.',
      date: (day) => `Last check ${day}`,
    },
    'source-unverified': {
      title: 'Unverified sources',
      hint: 'Nobody has made sure that these exist as written. Articles that cite them cannot be published.',
      date: nothingOf,
    },
    'draft-blocked': {
      title: 'Drafts with something to fix',
      hint: 'These cannot be signed off yet.',
      date: nothingOf,
    },
    waiver: {
      title: 'Waivers in force',
      hint: 'Readers are told that nobody independent reviewed these pages. Find a reviewer before the waiver ends.',
      date: (day) => `Until ${day}`,
    },
    'answered-for': {
      title: 'Overrides in force',
      hint: 'Somebody answers for places where a rule objects.',
      date: (day) => `Until ${day}`,
    },
  } satisfies Record<TaskKind, KindWords>,
  sweepTitle: 'The library of sources',
} as const

/** The words of a kind of task. */
export const kindWords = (kind: TaskKind): KindWords => todayStrings.kind[kind]
