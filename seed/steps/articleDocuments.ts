import {bodyBlocks} from '../pack/bodyBlocks.ts'
import {articleId, personId, topicId} from '../pack/documentIds.ts'
import type {PackArticle} from '../pack/parsePack.ts'
import {keyedReference, reference} from '../pack/portableText.ts'
import type {LookUp} from '../pack/textProblem.ts'
import {orNone, type SeedDocument} from '../SeedDocument.ts'
import type {SeedContext} from './seedContext.ts'

/** Who may be named as the author of text that nobody at the clinic wrote: nobody. */
const STARTER_BYLINE = 'clinic-content starter text'

/**
 * One `article` for each starter text, as its writer would leave it: no review, no dates of publication.
 *
 * What only the clinic can say (authors, disclosures, whether a person has reviewed the use of AI) comes from the
 * profile or stays open.
 */
export function articleDocuments(context: SeedContext): SeedDocument[] {
  return context.articles.map((article) => articleDocument(article, context))
}

function articleDocument(article: PackArticle & {lookUp: LookUp}, {profile, seededOn}: SeedContext): SeedDocument {
  const settings = Object.hasOwn(profile.articles, article.key) ? profile.articles[article.key] : undefined
  const authors = settings?.authors ?? []
  const furtherReading = article.furtherReading.flatMap((key) => article.lookUp.citation(key) ?? [])
  return {
    _id: articleId(article.key),
    _type: 'article',
    title: article.title,
    slug: {_type: 'slug', current: article.slug},
    kind: article.kind,
    language: article.language,
    audience: article.audience,
    primaryTopic: reference(topicId(article.primaryTopic)),
    topics: orNone(article.topics.map((key, index) => keyedReference(`topic-${index + 1}`, topicId(key)))),
    summary: article.summary,
    body: bodyBlocks(article.body, article.lookUp).blocks,
    furtherReading: orNone(furtherReading.map((id, index) => keyedReference(`reading-${index + 1}`, id))),
    authors: orNone(authors.map((key, index) => keyedReference(`author-${index + 1}`, personId(key)))),
    byline: authors.length === 0 ? STARTER_BYLINE : undefined,
    sensitivity: settings?.sensitivity ?? article.sensitivity,
    disclosures: settings?.disclosures,
    aiUse: {
      used: true,
      purpose: article.aiUse.purpose,
      tool: article.aiUse.tool,
      humanReviewed: settings?.aiReview !== undefined,
      statement: settings?.aiReview?.statement ?? article.aiUse.statement,
    },
    reviewRequestedOn: `${seededOn}T00:00:00.000Z`,
    seo: article.seo,
  }
}
