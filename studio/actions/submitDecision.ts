import type {SanityClient, SanityDocument} from 'sanity'
import {articleEvaluator} from '../editorial/articleEvaluator.ts'
import {storedPair} from '../editorial/storedArticle.ts'
import {newId} from '../newId.ts'
import {decisionRecord} from './decisionRecord.ts'

export interface DecisionRequest {
  client: SanityClient
  articleId: string
  reviewerId: string
  userId: string
  /** The words that the reviewer had on the screen. */
  article: SanityDocument
  outcome: 'changes' | 'rejected'
  note: string
  now?: Date
}

/** Writes that a reviewer did not approve: the private record, and the end of the request for a review. */
export async function submitDecision({
  client,
  articleId,
  reviewerId,
  userId,
  article,
  outcome,
  note,
  now = new Date(),
}: DecisionRequest): Promise<void> {
  const [{hash}, {draft}] = await Promise.all([
    articleEvaluator(client).evaluate(client, article),
    storedPair(client, articleId),
  ])
  const record = decisionRecord({
    articleId,
    reviewerId,
    userId,
    outcome,
    note,
    hash,
    now: now.toISOString(),
    recordId: newId(),
  })
  const transaction = client.transaction().create(record)
  if (draft) transaction.patch(draft._id, {unset: ['reviewRequestedOn', 'reviewRequestedFrom']})
  await transaction.commit({tag: 'clinic-content.review-decision', visibility: 'async'})
}
