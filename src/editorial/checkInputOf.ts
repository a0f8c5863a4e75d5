import {contentBlocks} from '../citations/contentBlocks.ts'
import {documentById, refOf} from '../storedValue.ts'
import {articleSentences} from './articleSentences.ts'
import {articleTexts} from './articleTexts.ts'
import type {CheckContext, CheckInput, CheckedArticle} from './checkInput.ts'
import {citationUses} from './citationUses.ts'
import {judgeReviews} from './judgeReviews.ts'

/**
 * What the rules read, put together once for all of them.
 *
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function checkInputOf(article: CheckedArticle, context: CheckContext): Promise<CheckInput> {
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
