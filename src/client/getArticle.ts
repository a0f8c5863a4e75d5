import type {PublishableArticle} from '../articlePage.ts'
import {articleBySlug} from '../queries/article.ts'
import {objectOf} from '../storedValue.ts'
import {assertSlug, dayOfCall, imageBaseUrlOf} from './checkArguments.ts'
import type {CallOptions} from './contentClientOptions.ts'
import {ContentError} from './contentError.ts'
import {readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import type {StoredArticle} from './storedArticle.ts'
import {toPublishable} from './toPublishable.ts'
import type {PageContext} from './toArticlePage.ts'

export interface ArticleOptions extends CallOptions {
  /** BCP-47; where one slug serves several languages. */
  language?: string
}

/** One request; `null` when no article has this slug or the gate refuses it. */
export async function getArticle(
  reader: Reader,
  slug: string,
  options: ArticleOptions = {},
  method = 'getArticle',
): Promise<PublishableArticle | null> {
  const {article, context} = await readArticle(reader, method, slug, options)
  return article && toPublishable(article, context)
}

/** As {@link getArticle}; absent is an error. */
export async function getArticleOrThrow(
  reader: Reader,
  slug: string,
  options: ArticleOptions = {},
): Promise<PublishableArticle> {
  const article = await getArticle(reader, slug, options, 'getArticleOrThrow')
  if (article) return article
  throw new ContentError('not_found', `getArticleOrThrow(): no article "${slug}" may be served`)
}

/** The article with this slug as stored, whether it may be served or not. */
export async function readArticle(
  reader: Reader,
  method: string,
  slug: string,
  options: ArticleOptions,
): Promise<{article: StoredArticle | null; context: PageContext}> {
  assertSlug(method, slug)
  const day = dayOfCall(reader, method, options)
  const params = {slug, language: options.language ?? null, today: day.earliest}
  const {result, syncTags} = await readPage(reader, `${method}("${slug}")`, articleBySlug, params, options)
  return {
    article: objectOf(result.article),
    context: {site: result, today: day.dayIn(result.clinic?.timeZone), syncTags, imageBaseUrl: imageBaseUrlOf(reader)},
  }
}
