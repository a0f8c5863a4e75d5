import type {SanityClient} from 'sanity'
import type {ContentHash} from '../../src/editorial/contentHash.ts'
import {articleEvaluator} from '../editorial/articleEvaluator.ts'
import {asNewDraft} from '../editorial/asNewDraft.ts'
import {storedPair} from '../editorial/storedArticle.ts'
import {newId} from '../newId.ts'
import {newKey} from '../newKey.ts'
import {signOffDocuments} from './signOff.ts'
import type {Words} from '../i18n/words.ts'
import type {SignOffDecision} from './SignOffForm.tsx'

export interface SignOffRequest {
  client: SanityClient
  articleId: string
  reviewerId: string
  userId: string
  /** Hash of the words that the reviewer had on the screen. */
  approvedHash: ContentHash
  decision: SignOffDecision
  t: Words
  now?: Date
}

/**
 * Writes a sign-off: the public entry on the draft and the private record, in one transaction.
 *
 * @throws Error when the stored words are not those that were on the screen, or became others meanwhile.
 */
export async function submitSignOff({
  client,
  articleId,
  reviewerId,
  userId,
  approvedHash,
  decision,
  t,
  now = new Date(),
}: SignOffRequest): Promise<void> {
  const {draft, published} = await storedPair(client, articleId)
  const stored = draft ?? published
  if (!stored) throw new Error(t('actions.sign-off.changed-meanwhile'))
  const {hash, today} = await articleEvaluator(client).evaluate(client, stored)
  if (hash.value !== approvedHash.value) throw new Error(t('actions.sign-off.changed-meanwhile'))
  const {review, record, set, unset} = signOffDocuments({
    ...decision,
    articleId,
    reviewerId,
    userId,
    today,
    now: now.toISOString(),
    hash,
    reviewKey: newKey(),
    recordId: newId(),
  })
  const transaction = client.transaction()
  if (!draft) transaction.create(asNewDraft(stored))
  await transaction
    .patch(`drafts.${articleId}`, (patch) => {
      const change = patch.setIfMissing({reviews: []}).append('reviews', [review]).set(set).unset(unset)
      return draft ? change.ifRevisionId(draft._rev) : change
    })
    .create(record)
    .commit({tag: 'clinic-content.sign-off', visibility: 'async'})
}
