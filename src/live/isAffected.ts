import type {LiveChange} from './liveChanges.ts'

/**
 * Whether an answer is stale after a change: it carries one of its sync tags, or the API cannot tell what was missed.
 *
 * @example
 * if (isAffected(article, change)) article = await client.getArticle(article.slug)
 */
export function isAffected(answer: {readonly syncTags?: readonly string[]}, change: LiveChange): boolean {
  if (change.type === 'restart') return true
  return change.type === 'change' && (answer.syncTags ?? []).some((tag) => change.tags.includes(tag))
}
