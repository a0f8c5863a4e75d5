import {accountIds} from './accountIds.ts'
import {type Revision, refuseForeignReviews} from './refuseForeignReviews.ts'
import {ROBOT_ID} from './users.ts'

/** As much of the lake's guard context as the rule asks for. */
interface GuardContext {
  identity: {id: string}
  draft: Readonly<Record<string, unknown>>
  published: Readonly<Record<string, unknown>> | null
  history(id: string): Promise<Revision[]>
  getDocument(id: string): Promise<Readonly<Record<string, unknown>> | null>
}

/**
 * What the lake asks before anything becomes public: were its approvals written by their reviewers?
 *
 * An entry that no stored version holds is being written right now, so its author is whoever is asking.
 */
export async function reviewPublishGuard(context: GuardContext): Promise<string | null> {
  const {draft, published, identity} = context
  if (draft['_type'] !== 'article') return null
  const id = String(draft['_id'])
  const publishedId = id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
  const stored = await Promise.all([...new Set([id, publishedId, `drafts.${publishedId}`])].map(context.history))
  const revisions = stored.flat().sort((a, b) => a.timestamp.localeCompare(b.timestamp))
  const now = {document: draft, author: identity.id, timestamp: ''}
  return refuseForeignReviews(draft, published, [...revisions, now], (person) => usersOf(person, context), [ROBOT_ID])
}

/** The sign-ins that are linked to a person; a record that names another person is none. */
async function usersOf(personId: string, {getDocument}: GuardContext): Promise<string[]> {
  const accounts = await Promise.all(accountIds(personId).map(getDocument))
  return accounts.flatMap((account) => {
    const person = account?.['person']
    const linked = typeof person === 'object' && person !== null && '_ref' in person && person._ref === personId
    const userId = account?.['userId']
    return linked && typeof userId === 'string' ? [userId] : []
  })
}
