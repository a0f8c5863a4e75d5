import {contentBlocks} from '../citations/contentBlocks.ts'
import {documentById, refOf} from '../storedValue.ts'
import type {CheckContext, CheckInput, CheckedArticle} from './checkInput.ts'
import {citationUses} from './citationUses.ts'
import type {Finding, Rule} from './finding.ts'
import {judgeReviews} from './judgeReviews.ts'
import {rules as standard} from './rules.ts'
import {runRules} from './runRules.ts'

/**
 * Everything that stands between an article and publishing, each with its place, its reason and what to do; `[]` when
 * nothing does. Only findings with severity `block` stop it. Pure: nothing is fetched, nothing is changed.
 *
 * @param article - The stored article, draft or published. Malformed fields are findings or nothing, never errors.
 * @param context - The documents around it and the day; `checkContext` sorts a heap of documents.
 * @param rules - The rules to run; all of the standard unless given.
 * @throws {EditorialError} `crypto-unavailable`
 *
 * @example
 * const findings = await check(article, checkContext(documents, {today: '2026-11-24'}))
 * const mayBePublished = findings.every(({severity}) => severity !== 'block')
 */
export async function check(
  article: CheckedArticle,
  context: CheckContext,
  rules: readonly Rule<CheckInput>[] = standard,
): Promise<Finding[]> {
  return runRules(rules, await checkInput(article, context))
}

/** What the rules read, put together once. */
async function checkInput(article: CheckedArticle, context: CheckContext): Promise<CheckInput> {
  const {today, citations, people, topics} = context
  const topic = documentById(topics, refOf(article.primaryTopic))
  const gated = {...article, citations, people, topic}
  const blocks = contentBlocks(article.body, ['body'])
  return {
    article: gated,
    today,
    topic,
    context,
    judgement: await judgeReviews(gated, today),
    blocks,
    uses: citationUses(blocks, article.furtherReading, citations),
  }
}
