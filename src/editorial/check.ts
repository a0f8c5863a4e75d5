import {contentBlocks} from '../citations/contentBlocks.ts'
import {documentById, refOf} from '../storedValue.ts'
import {articleSentences} from './articleSentences.ts'
import {articleTexts} from './articleTexts.ts'
import type {CheckContext, CheckInput, CheckedArticle} from './checkInput.ts'
import {citationUses} from './citationUses.ts'
import type {Finding} from './finding.ts'
import {judgeReviews} from './judgeReviews.ts'
import {withOverrides} from './overrides.ts'
import {rulesFor, type CheckOptions} from './rulesFor.ts'
import {runRules} from './runRules.ts'

/**
 * Everything that stands between an article and publishing, each with its place, its reason and what to do; `[]` when
 * nothing does. Only findings that `publishProblems` keeps stop it. Pure: nothing is fetched, nothing is changed.
 *
 * @param article - The stored article, draft or published. Malformed fields are findings or nothing, never errors.
 * @param context - The documents around it and the day; `checkContext` sorts a heap of documents.
 * @param options - What a clinic adds to the standard, or lowers.
 * @throws {EditorialError} `crypto-unavailable`; `invalid-argument` for a rule that may not be lowered.
 *
 * @example
 * const findings = await check(article, checkContext(documents, {today: '2026-11-24'}))
 * const mayBePublished = publishProblems(findings).length === 0
 */
export async function check(
  article: CheckedArticle,
  context: CheckContext,
  options: CheckOptions = {},
): Promise<Finding[]> {
  const rules = rulesFor(options)
  const input = await checkInput(article, context)
  return withOverrides(runRules(rules, input), rules, input)
}

/** What the rules read, put together once. */
async function checkInput(article: CheckedArticle, context: CheckContext): Promise<CheckInput> {
  const {today, citations, people, topics} = context
  const topic = documentById(topics, refOf(article.primaryTopic))
  const gated = {...article, citations, people, topic}
  const blocks = contentBlocks(article.body, ['body'])
  const texts = articleTexts({article: gated, blocks})
  return {
    article: gated,
    today,
    topic,
    context,
    judgement: await judgeReviews(gated, today),
    blocks,
    texts,
    sentences: articleSentences(texts),
    uses: citationUses(blocks, article.furtherReading, citations),
  }
}
