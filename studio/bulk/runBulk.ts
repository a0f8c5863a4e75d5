import type {SanityClient} from 'sanity'
import {fieldOf} from '../../src/storedValue.ts'
import {errorMessage} from '../errorMessage.ts'
import type {Message} from '../i18n/words.ts'
import {bulkActOn, type BulkOrder} from './bulkActions.ts'

/** What became of one article. */
export interface BulkOutcome {
  id: string
  title: string
  /** Why nothing was done; `null` when it was done. */
  refusal: Message | null
}

/**
 * Carries an order out on one article after the other. What is refused for one does not keep the others back.
 *
 * @param onOutcome - Told after each article.
 */
export async function runBulk(
  client: SanityClient,
  articles: readonly {id: string; title: string}[],
  order: BulkOrder,
  onOutcome: (outcome: BulkOutcome) => void,
): Promise<void> {
  for (const {id, title} of articles) {
    const refusal = await bulkActOn(client, id, order).catch(refusalOf)
    onOutcome({id, title, refusal})
  }
}

function refusalOf(error: unknown): Message {
  const status = fieldOf(error, 'statusCode')
  if (status === 403) return {key: 'bulk.problem.not-allowed'}
  if (status === 409) return {key: 'bulk.problem.changed-meanwhile'}
  return {key: 'bulk.problem.failed', values: {reason: errorMessage(error)}}
}
