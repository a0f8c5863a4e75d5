/*
 * Our own queries with the types of their results and parameters, for `client.fetch(query, params)` or any client of
 * Sanity. What they answer is as stored: it has not passed the gate and may lack any field.
 */
export {
  articleByPath,
  articleBySlug,
  articleList,
  type ArticleListQueryParams,
  type ArticleQueryParams,
  articleSearch,
  type ArticleSearchQueryParams,
  correctionList,
  movedArticles,
  type MovedArticlesQueryParams,
  relatedArticles,
  type RelatedArticlesQueryParams,
} from './article.ts'
export {type ClinicQueryParams, clinicWithSite} from './clinic.ts'
export {personBySlug, personList, type PersonListQueryParams} from './person.ts'
export {topicBySlug, topicList, type TopicListQueryParams} from './topic.ts'
export type {QueryParams, TypedQuery} from '../client/typedQuery.ts'
