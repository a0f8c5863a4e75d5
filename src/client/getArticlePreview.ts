import type {DraftArticle} from '../articlePage.ts'
import {articleBySlugQuery} from '../queries/article.ts'
import {articleOf} from './articleAnswer.ts'
import {assertSlug} from './checkArguments.ts'
import {ContentError} from './contentError.ts'
import type {ArticleOptions} from './getArticle.ts'
import {judgeArticle} from './judgeArticle.ts'
import {notReviewed} from './noticesOf.ts'
import type {Reader} from './reader.ts'
import {siteAnswerOf} from './siteAnswer.ts'
import {toArticlePage} from './toArticlePage.ts'

/** One request, in the drafts perspective unless the client or the call names another that is not published. */
export async function getArticlePreview(
  reader: Reader,
  slug: string,
  options: ArticleOptions,
): Promise<DraftArticle | null> {
  assertSlug('getArticlePreview', slug)
  const today = reader.today('getArticlePreview', options)
  const asked = options.perspective ?? reader.perspective
  if (asked === 'published' && !reader.hasToken) {
    throw new ContentError(
      'auth',
      `getArticlePreview("${slug}"): drafts need a viewer's token; use client.with({token: process.env.CLINIC_CONTENT_TOKEN}) on the server`,
    )
  }
  const perspective = asked === 'published' ? 'drafts' : asked
  const params = {slug, language: options.language ?? null, today}
  const operation = `getArticlePreview("${slug}")`
  const {result, syncTags} = await reader.read(operation, articleBySlugQuery, params, {...options, perspective})
  const article = articleOf(result)
  if (!article) return null
  const {findings, review} = await judgeArticle(article, today)
  const context = {site: siteAnswerOf(result), today, syncTags, imageBaseUrl: reader.imageBaseUrl}
  const page = toArticlePage(article, review, context)
  return {
    ...page,
    status: 'draft',
    findings,
    reviewedBy: null,
    lastReviewed: null,
    noindex: true,
    notices: [notReviewed, ...page.notices.filter(({id}) => id !== notReviewed.id)],
  }
}
