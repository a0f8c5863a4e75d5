import type {PublishableArticle} from '../articlePage.ts'
import {articleBySlugQuery} from '../queries/article.ts'
import {articleOf} from './articleAnswer.ts'
import {assertSlug} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {judgeArticle, toPublishable} from './judgeArticle.ts'
import type {Reader} from './reader.ts'
import {siteAnswerOf} from './siteAnswer.ts'

export interface ArticleOptions extends CallOptions {
  /** BCP-47; where one slug serves several languages. */
  language?: string
}

/** One request; `null` when no article has this slug or the gate refuses it. */
export async function getArticle(
  reader: Reader,
  slug: string,
  options: ArticleOptions,
  method = 'getArticle',
): Promise<PublishableArticle | null> {
  assertSlug(method, slug)
  const today = reader.today(method, options)
  const params = {slug, language: options.language ?? null, today}
  const {result, syncTags} = await reader.read(`${method}("${slug}")`, articleBySlugQuery, params, options)
  const article = articleOf(result)
  if (!article) return null
  const context = {site: siteAnswerOf(result), today, syncTags, imageBaseUrl: reader.imageBaseUrl}
  return toPublishable(article, await judgeArticle(article, today), context)
}

export async function getArticleOrThrow(
  reader: Reader,
  slug: string,
  options: ArticleOptions,
): Promise<PublishableArticle> {
  const article = await getArticle(reader, slug, options, 'getArticleOrThrow')
  if (article) return article
  throw new ContentError('not_found', `getArticleOrThrow("${slug}"): no article with this slug may be served`)
}
