import {documentById, refOf} from '../storedValue.ts'
import {check} from './check.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import type {Finding} from './finding.ts'
import {gate} from './gate.ts'
import {reviewState, type ReviewState} from './reviewState.ts'

/** Why an article is, or is not, where readers find it. */
export interface Explanation extends ReviewState {
  /** Why a site does not serve it; `[]` when it does. */
  notServed: Finding[]
  /** Everything the publish gate finds; only those with severity `block` stop it. */
  findings: Finding[]
}

/**
 * Answers "why is my page not on the site?": its state, what keeps it from being served, and what stands between it and
 * publishing.
 *
 * @throws {EditorialError} `crypto-unavailable`
 *
 * @example
 * const {state, notServed} = await explainArticle(article, checkContext(documents, {today: '2026-11-24'}))
 */
export async function explainArticle(article: CheckedArticle, context: CheckContext): Promise<Explanation> {
  const {citations, people, topics} = context
  const input = {...article, citations, people, topic: documentById(topics, refOf(article.primaryTopic))}
  const [state, notServed, findings] = await Promise.all([
    reviewState(input, context),
    gate(input, context),
    check(article, context),
  ])
  return {...state, notServed, findings}
}
