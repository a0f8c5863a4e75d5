import {canonicalJson} from '../../src/editorial/canonicalJson.ts'
import {fieldOf, listOf, refOf, textOf} from '../../src/storedValue.ts'

/** One stored version of a document and who wrote it; the part of the lake's history that the decision reads. */
export interface Revision {
  document: Readonly<Record<string, unknown>> | null
  author: string
  timestamp: string
}

/** An approved review in the document that is about to become public. */
interface Approval {
  key: string
  reviewer: string
  entry: string
}

/**
 * Why a document's approvals may not be published, or `null`.
 *
 * Each approved review must have been written, as it now stands, by the sign-in that is linked to its reviewer. Approvals
 * that the published version already carries word for word were judged when they came; robots (the seeder) are trusted,
 * since whoever holds their token can write anything anyway.
 *
 * @param revisions - Of the draft and of the published document, oldest first.
 * @param usersOf - The sign-ins linked to a person's id; more than one where somebody has two.
 */
export async function refuseForeignReviews(
  document: unknown,
  published: unknown,
  revisions: readonly Revision[],
  usersOf: (personId: string) => Promise<readonly string[]>,
  robots: readonly string[] = [],
): Promise<string | null> {
  const known = new Set(approvals(published).map(({entry}) => entry))
  for (const approval of approvals(document)) {
    if (known.has(approval.entry)) continue
    const author = firstAuthor(approval.entry, revisions)
    if (author === null) {
      return `Publish refused: nobody is on record as the author of review "${approval.key}". Sign off again.`
    }
    if (robots.includes(author)) continue
    const reviewers = await usersOf(approval.reviewer)
    if (reviewers.length === 0) {
      return `Publish refused: review "${approval.key}" names ${approval.reviewer}, whom no sign-in is linked to. An administrator links one.`
    }
    if (!reviewers.includes(author)) {
      return `Publish refused: review "${approval.key}" was written by ${author}, but its reviewer signs in as ${reviewers.join(' or ')}. The reviewer signs off in person.`
    }
  }
  return null
}

/** The author of the first version that holds the entry exactly as it is now: whoever changed it last, that is. */
function firstAuthor(entry: string, revisions: readonly Revision[]): string | null {
  const first = revisions.find(({document}) => approvals(document).some((approval) => approval.entry === entry))
  return first?.author ?? null
}

function approvals(document: unknown): Approval[] {
  return listOf(fieldOf(document, 'reviews'))
    .filter((review) => fieldOf(review, 'outcome') === 'approved')
    .map((review) => ({
      key: textOf(fieldOf(review, '_key')),
      reviewer: refOf(fieldOf(review, 'reviewer')) || 'nobody',
      entry: canonicalJson(review),
    }))
}
