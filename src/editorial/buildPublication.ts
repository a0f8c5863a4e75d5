import {citedIds} from '../citations/citedIds.ts'
import {documentById, fieldOf, numberOf, refOf, textOf} from '../storedValue.ts'
import {canonicalJson} from './canonicalJson.ts'
import type {CheckContext, CheckedArticle} from './checkInput.ts'
import {contentHash, type ContentHash} from './contentHash.ts'
import {resolveCrisisResources} from './resolveCrisisResources.ts'
import {resolveDisclaimers} from './resolveDisclaimers.ts'
import {reviewedContent} from './reviewedContent.ts'
import {reviewState} from './reviewState.ts'
import {rulesVersion} from './rulesVersion.ts'

/** The private record of one publish: what went out, under whose approval and with which texts around it. */
export interface Publication {
  _id: string
  _type: 'publication'
  schemaVersion: 1
  state: 'prepared'
  preparedOn: string
  articleId: string
  slug: string
  /** RFC 8785 JSON of the reviewed content. */
  content: string
  contentHash: ContentHash
  review?: {reviewerId: string; date: string; key: string}
  citations: Keyed<{_type: 'publishedCitation'; id: string; title: string; doi: string; pmid: string; status: string}>[]
  disclaimers: Keyed<{_type: 'publishedDisclaimer'; id: string; kind: string; version: number}>[]
  crisisResources: Keyed<{_type: 'publishedCrisisResource'; id: string; name: string; verifiedOn: string}>[]
  rulesVersion: string
  publisherUserId: string
}

type Keyed<Item> = Item & {_key: string}

/**
 * The record to write just before an article is published; set `state` to `confirmed` and `confirmedOn` after it.
 *
 * Its id begins with `private.`, so readers without a token never see it. Clock and id are given.
 *
 * @param publish - `articleId` without a draft prefix; `recordId` new and unique; `now` an ISO date-time.
 * @throws {EditorialError} `crypto-unavailable`
 */
export async function buildPublication({
  articleId,
  slug,
  article,
  context,
  recordId,
  now,
  publisherUserId,
}: {
  readonly articleId: string
  readonly slug: string
  readonly article: CheckedArticle
  readonly context: CheckContext
  readonly recordId: string
  readonly now: string
  readonly publisherUserId: string
}): Promise<Publication> {
  const {citations, people, topics, today} = context
  const topic = documentById(topics, refOf(article.primaryTopic))
  const occasion = {...context, article, topic, today}
  const {review} = await reviewState({...article, citations, people, topic}, {today})
  return {
    _id: `private.publication-${recordId}`,
    _type: 'publication',
    schemaVersion: 1,
    state: 'prepared',
    preparedOn: now,
    articleId,
    slug,
    content: canonicalJson(reviewedContent(article, citations)),
    contentHash: await contentHash(article, citations),
    ...(review && {review: {reviewerId: refOf(review.reviewer), date: textOf(review.date), key: textOf(review._key)}}),
    citations: citedIds(article.body).map((id) => {
      const work = documentById(citations, id)
      return {
        _key: id,
        _type: 'publishedCitation',
        id,
        title: textOf(work?.title),
        doi: textOf(work?.doi),
        pmid: textOf(work?.pmid),
        status: textOf(fieldOf(work?.publicationStatus, 'status')),
      }
    }),
    disclaimers: resolveDisclaimers(occasion).map(({_id, kind, version}) => ({
      _key: _id,
      _type: 'publishedDisclaimer',
      id: _id,
      kind: textOf(kind),
      version: numberOf(version, 1),
    })),
    crisisResources: resolveCrisisResources(occasion).map(({_id, name, verifiedOn}) => ({
      _key: _id,
      _type: 'publishedCrisisResource',
      id: _id,
      name: textOf(name),
      verifiedOn: textOf(verifiedOn),
    })),
    rulesVersion,
    publisherUserId,
  }
}
