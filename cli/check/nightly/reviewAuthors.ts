import {canonicalJson} from '../../../src/editorial/index.ts'
import {type StoredObject, fieldOf, isStoredObject, listOf, refOf, textOf} from '../../../src/storedValue.ts'
import {accountIds} from '../../local/accountIds.ts'
import type {ArticleHistory, Transaction} from '../source/articleHistory.ts'
import type {NightlyFinding} from './NightlyReport.ts'

/** The public article whose reviews are compared. */
export interface ReviewedPage {
  articleId: string
  title: string
  reviews: readonly StoredObject[]
}

/** Sign-ins linked to a person, from the records that may link one. */
export type UsersOf = (personId: string) => readonly string[]

/** {@link UsersOf} from `personAccount` documents; one stored under another id than the person's own links nobody. */
export function usersFrom(accounts: readonly StoredObject[]): UsersOf {
  return (personId) =>
    accounts
      .filter(
        (account) => accountIds(personId).includes(textOf(account['_id'])) && refOf(account['person']) === personId,
      )
      .map((account) => textOf(account['userId']))
      .filter((userId) => userId !== '')
}

/**
 * Compares each approved review with its author in history: who first wrote the entry, exactly as it is now, must be
 * signed in as its reviewer.
 *
 * @param seeders - Sign-ins whose reviews are part of a demonstration; empty for a real clinic.
 */
export async function reviewAuthors(
  page: ReviewedPage,
  history: ArticleHistory,
  usersOf: UsersOf,
  seeders: readonly string[],
): Promise<NightlyFinding[]> {
  const findings: NightlyFinding[] = []
  const approvals = page.reviews.filter((review) => review['outcome'] === 'approved')
  if (approvals.length === 0) return []
  const find = await entryAuthors(page.articleId, history)
  for (const review of approvals) {
    const reviewer = refOf(review['reviewer'])
    const users = usersOf(reviewer)
    const author = await find(review)
    const about = {articleId: page.articleId, title: page.title}
    const name = `The review of ${textOf(review['date']) || 'an unknown day'} by ${reviewer || 'nobody'}`
    if (author === null) {
      findings.push({
        ...about,
        id: 'HIS-02',
        severity: 'warn',
        message: `${name} is older than the history that is kept, so its author is unknown.`,
        fix: 'Have the reviewer sign off again when the next review is due.',
      })
    } else if (!users.includes(author) && !seeders.includes(author)) {
      findings.push({
        ...about,
        id: 'HIS-01',
        severity: 'block',
        message:
          users.length === 0
            ? `${name} was written by ${author}, and no sign-in is linked to that reviewer.`
            : `${name} was written by ${author}, but that reviewer signs in as ${users.join(' or ')}.`,
        fix: 'Withdraw the page, then have the reviewer sign it off in person.',
      })
    }
  }
  return findings
}

/**
 * A search for the author of a review entry among the stored versions of an article and its draft; `null` when the
 * versions that are left begin with the entry.
 *
 * An entry stays once it is written, published or not, so the version that brought it is found by halving.
 */
async function entryAuthors(articleId: string, history: ArticleHistory) {
  const ids = [articleId, `drafts.${articleId}`]
  const transactions = await history.transactions(ids)
  const versions = new Map<string, Promise<StoredObject | null>>()
  const versionAt = (id: string, transaction: Transaction) => {
    const key = `${id} ${transaction.id}`
    const known = versions.get(key) ?? history.documentAt(id, transaction.id)
    versions.set(key, known)
    return known
  }
  /** The article and its draft as they were after a transaction. */
  const storedAfter = async (index: number): Promise<StoredObject[]> => {
    const past = transactions.slice(0, index + 1)
    const lasts = ids.map((id) => [id, past.findLast(({documentIds}) => documentIds.includes(id))] as const)
    const found = await Promise.all(lasts.map(([id, last]) => (last ? versionAt(id, last) : null)))
    return found.filter((document) => document !== null)
  }
  return async (review: StoredObject): Promise<string | null> => {
    const entry = canonicalJson(review)
    const holds = async (index: number) =>
      (await storedAfter(index)).some((document) =>
        listOf(document['reviews']).some((each) => isStoredObject(each) && canonicalJson(each) === entry),
      )
    let after = transactions.length - 1
    if (after < 0 || !(await holds(after))) return null
    let before = 0
    if (await holds(before))
      return (await isBeginning(transactions[0], storedAfter)) ? (transactions[0]?.author ?? null) : null
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (await holds(middle)) after = middle
      else before = middle
    }
    return transactions[after]?.author ?? null
  }
}

/** Whether a document was made by the first transaction that is left, so that none before it was forgotten. */
async function isBeginning(
  first: Transaction | undefined,
  storedAfter: (index: number) => Promise<StoredObject[]>,
): Promise<boolean> {
  const [document] = await storedAfter(0)
  const created = Date.parse(textOf(fieldOf(document, '_createdAt')))
  return Math.abs(created - Date.parse(first?.timestamp ?? '')) < 1000
}
