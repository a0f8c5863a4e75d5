import type {ArticleBySlugQueryResult, ArticleListQueryResult, ClinicQueryResult} from '../generated/sanity.types.ts'

/** An article as a page query gives it: reviewed fields as stored, the referenced documents beside them. */
export type StoredArticle = NonNullable<ArticleBySlugQueryResult['article']>

/** As {@link StoredArticle}, with no more than its gate and its entry in a list need. */
export type ListedArticle = ArticleListQueryResult[number]

/** The part of an answer that any page of the site shares. */
export type StoredSite = Omit<ClinicQueryResult, 'details'>
