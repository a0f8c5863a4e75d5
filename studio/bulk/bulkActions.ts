import type {SanityClient, SanityDocument} from 'sanity'
import {buildRetirement, retirementProblem} from '../../src/editorial/retirement.ts'
import {textOf} from '../../src/storedValue.ts'
import type {Clinician} from '../actions/clinicians.ts'
import {reviewerRefusal} from '../actions/reviewerRefusal.ts'
import {reviewerAsked, reviewRequest, reviewRequestProblem} from '../actions/reviewRequest.ts'
import {articleEvaluator} from '../editorial/articleEvaluator.ts'
import type {Message} from '../i18n/words.ts'
import {storedPair} from '../editorial/storedArticle.ts'

/**
 * What can be done to several articles at once. There is no approval among them and may be none: an approval says that
 * somebody read exactly these words.
 */
export const bulkActions = ['request-review', 'assign-reviewer', 'retire'] as const
export type BulkAction = (typeof bulkActions)[number]

/** What is to be done, the same for each article. */
export interface BulkOrder {
  action: BulkAction
  /** Of whom a review is asked; `null` for everybody who may. */
  reviewer: Clinician | null
  /** What readers of a retired page are told; `''` for nothing. */
  reason: string
  now: Date
}

/**
 * Does to one article what the order says, as the same action on that article alone would.
 *
 * @returns why it was not done, for staff; `null` when it was.
 * @throws whatever the Content Lake refuses it with.
 */
export async function bulkActOn(client: SanityClient, articleId: string, order: BulkOrder): Promise<Message | null> {
  const {draft, published} = await storedPair(client, articleId)
  const evaluator = articleEvaluator(client)
  if (order.action === 'retire') {
    const problem = retirementProblem(published)
    if (problem || !published) return {key: `bulk.problem.${problem ?? 'not-on-site'}`}
    const {today} = await evaluator.evaluate(client, published)
    return commit(
      client,
      [published, ...(draft ? [draft] : [])].map((document) => ({
        document,
        set: {retirement: buildRetirement(document, {today, reason: order.reason})},
      })),
    )
  }
  if (!draft) return {key: 'bulk.problem.no-draft'}
  const evaluation = await evaluator.evaluate(client, draft)
  const {reviewer} = order
  const refusal = reviewer && reviewerRefusal(evaluation, reviewer)
  if (refusal) return refusal
  if (order.action === 'assign-reviewer') {
    if (!reviewer) return {key: 'bulk.problem.no-reviewer'}
    if (textOf(draft['reviewRequestedOn']) === '') return {key: 'bulk.problem.not-requested'}
    return commit(client, [{document: draft, set: reviewerAsked(reviewer._id)}])
  }
  const problem = reviewRequestProblem(draft, evaluation)
  if (problem !== null) return {key: `bulk.problem.${problem}`}
  return commit(client, [{document: draft, set: reviewRequest(order.now.toISOString(), reviewer?._id)}])
}

/** Writes all or nothing, and nothing over what a colleague wrote meanwhile. */
async function commit(
  client: SanityClient,
  changes: readonly {document: SanityDocument; set: object}[],
): Promise<null> {
  const transaction = client.transaction()
  for (const {document, set} of changes) {
    transaction.patch(document._id, (patch) => patch.set(set).ifRevisionId(document._rev))
  }
  await transaction.commit({tag: 'clinic-content.bulk', visibility: 'sync'})
  return null
}
