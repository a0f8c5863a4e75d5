import {dayIn} from '../../src/editorial/dayIn.ts'
import {type StoredObject, fieldOf, refOf, textOf} from '../../src/storedValue.ts'
import {accountIds} from './accountIds.ts'
import {type Revision, refuseForeignReviews} from './refuseForeignReviews.ts'
import {refuseUnapprovedWords} from './refuseUnapprovedWords.ts'
import {ROBOT_ID} from './users.ts'

/** As much of the lake's guard context as the rule asks for. */
interface GuardContext {
  identity: {id: string}
  /** What is about to become public. */
  draft: StoredObject
  /** What is public now. */
  published: StoredObject | null
  history(id: string): Promise<Revision[]>
  getDocument(id: string): Promise<StoredObject | null>
}

/**
 * What the lake asks before an article becomes public or a public one changes: do approvals of exactly these words stand,
 * and were they written by their reviewers?
 *
 * @param now - The clock; "today" is its day where the clinic is, as sites judge too.
 */
export function reviewPublishGuard(now: () => Date = () => new Date()) {
  return async (context: GuardContext): Promise<string | null> => {
    if (context.draft['_type'] !== 'article') return null
    const foreign = await foreignReviews(context)
    if (foreign) return foreign
    const clinic = await context.getDocument('clinic')
    const today = dayIn(textOf(fieldOf(clinic, 'timeZone')), now())
    return refuseUnapprovedWords(context.draft, context.published, context.getDocument, today)
  }
}

/** An entry that no stored version holds is being written right now, so its author is whoever is asking. */
async function foreignReviews(context: GuardContext): Promise<string | null> {
  const {draft, published, identity} = context
  const id = textOf(draft['_id'])
  const publishedId = id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
  const stored = await Promise.all([...new Set([id, publishedId, `drafts.${publishedId}`])].map(context.history))
  const revisions = stored.flat().sort((a, b) => a.timestamp.localeCompare(b.timestamp))
  const asked = {document: draft, author: identity.id, timestamp: ''}
  return refuseForeignReviews(draft, published, [...revisions, asked], (person) => usersOf(person, context), [ROBOT_ID])
}

/** The sign-ins that are linked to a person; a record that names another person is none. */
async function usersOf(personId: string, {getDocument}: GuardContext): Promise<string[]> {
  const accounts = await Promise.all(accountIds(personId).map(getDocument))
  return accounts
    .filter((account) => refOf(fieldOf(account, 'person')) === personId)
    .map((account) => textOf(fieldOf(account, 'userId')))
}
