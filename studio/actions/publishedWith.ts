import {canonicalJson} from '../../src/editorial/canonicalJson.ts'
import {resolveCrisisResources} from '../../src/editorial/resolveCrisisResources.ts'
import {resolveDisclaimers} from '../../src/editorial/resolveDisclaimers.ts'
import {reviewedContent} from '../../src/editorial/reviewedContent.ts'
import {rulesVersion} from '../../src/editorial/rulesVersion.ts'
import {citedIds} from '../../src/citations/citedIds.ts'
import {documentById, fieldOf, refOf, textOf} from '../../src/storedValue.ts'
import type {ArticleEvaluation} from '../editorial/evaluateArticle.ts'
import {stringAt} from '../stringAt.ts'
import type {PublishedWith} from './publicationRecord.ts'

/** What a publish of this article would put before readers, and under whose approval. */
export function publishedWith(
  articleId: string,
  evaluation: ArticleEvaluation,
  publisherUserId: string,
): PublishedWith {
  const {article, context, today, hash, review} = evaluation
  const topic = documentById(context.topics, refOf(article.primaryTopic))
  const occasion = {...context, article, topic, today}
  return {
    articleId,
    slug: stringAt(article, 'slug', 'current') ?? '',
    content: canonicalJson(reviewedContent(article, context.citations)),
    hash,
    review: review && {
      reviewerId: refOf(review.reviewer),
      date: textOf(review.date),
      key: textOf(review._key),
    },
    citations: citedIds(article.body).map((id) => {
      const work = documentById(context.citations, id)
      return {
        id,
        title: textOf(work?.title),
        doi: textOf(work?.doi),
        pmid: textOf(work?.pmid),
        status: textOf(fieldOf(work?.publicationStatus, 'status')),
      }
    }),
    disclaimers: resolveDisclaimers(occasion).map(({_id, kind, version}) => ({
      id: _id,
      kind: textOf(kind),
      version: version ?? 1,
    })),
    crisisResources: resolveCrisisResources(occasion).map(({_id, name, verifiedOn}) => ({
      id: _id,
      name: textOf(name),
      verifiedOn: textOf(verifiedOn),
    })),
    rulesVersion,
    publisherUserId,
  }
}
