import type {ReviewStateName} from '../../src/articlePage.ts'
import {check} from '../../src/editorial/check.ts'
import {checkContext, isArticleDocument} from '../../src/editorial/checkContext.ts'
import type {CheckContext, CheckedArticle} from '../../src/editorial/checkInput.ts'
import {clinicalApprovals} from '../../src/editorial/clinicalApprovals.ts'
import {type ContentHash, contentHash} from '../../src/editorial/contentHash.ts'
import type {Finding} from '../../src/editorial/finding.ts'
import {dayIn} from '../../src/editorial/dayIn.ts'
import {isAdopted} from '../../src/editorial/isAdopted.ts'
import type {StoredReview} from '../../src/editorial/gateInput.ts'
import {reviewMonths} from '../../src/editorial/nextReviewDueFor.ts'
import {reviewState} from '../../src/editorial/reviewState.ts'
import {stateWithRequest} from '../../src/editorial/stateWithRequest.ts'
import {documentById, fieldOf, refOf, textOf} from '../../src/storedValue.ts'
import {countWords} from './countWords.ts'

/** Everything the Studio says about one content of an article, judged once. */
export interface ArticleEvaluation {
  article: CheckedArticle
  context: CheckContext
  /** The clinic's day on which it was judged. */
  today: string
  hash: ContentHash
  findings: readonly Finding[]
  /** An old post that readers may have for a while without a review: what is found stops a sign-off, not Publish. */
  adopted: boolean
  state: ReviewStateName
  /** The approval of exactly these words; `null` when none stands. */
  review: StoredReview | null
  /** The newest approval, of these words or of earlier ones, in words. */
  lastApproval: {reviewerName: string; date: string} | null
  nextReviewDue: string | null
  /** Longest time until the next review that the subject allows. */
  maxReviewMonths: number
  wordCount: number
}

/**
 * Judges an article against the documents beside it.
 *
 * @throws TypeError for something that is not an article document.
 * @throws EditorialError `crypto-unavailable`
 */
export async function evaluateArticle(
  article: unknown,
  documents: readonly unknown[],
  now: Date,
): Promise<ArticleEvaluation> {
  if (!isArticleDocument(article)) throw new TypeError('evaluateArticle(): not an article document')
  const clinic = documents.find((document) => fieldOf(document, '_type') === 'clinic')
  const day = dayIn(textOf(fieldOf(clinic, 'timeZone')), now)
  const context = checkContext(documents, {today: day})
  const topic = documentById(context.topics, refOf(article.primaryTopic))
  const judged = {...article, citations: context.citations, people: context.people, topic}
  const [findings, adopted, hash, state] = await Promise.all([
    check(article, context),
    isAdopted(article, context),
    contentHash(article, context.citations),
    reviewState(judged, {today: day}),
  ])
  return {
    article,
    context,
    today: day,
    hash,
    findings,
    adopted,
    state: stateWithRequest(article, state.state),
    review: state.review,
    lastApproval: lastApproval(state.review ?? clinicalApprovals(article)[0], context),
    nextReviewDue: state.nextReviewDue,
    maxReviewMonths: reviewMonths(topic, article),
    wordCount: countWords(article.body),
  }
}

function lastApproval(review: unknown, {people}: CheckContext): ArticleEvaluation['lastApproval'] {
  const date = textOf(fieldOf(review, 'date'))
  const person = documentById(people, refOf(fieldOf(review, 'reviewer')))
  return person && date ? {reviewerName: textOf(person.name), date} : null
}
