import type {DraftArticle} from '../articlePage.ts'
import {gate} from '../editorial/gate.ts'
import {reviewState} from '../editorial/reviewState.ts'
import {ContentError} from './contentError.ts'
import {type ArticleOptions, readArticle} from './getArticle.ts'
import {notReviewed} from './noticesOf.ts'
import type {Reader} from './reader.ts'
import {toArticlePage} from './toArticlePage.ts'

/** One request, in the drafts perspective unless the client or the call names another that is not published. */
export async function getArticlePreview(
  reader: Reader,
  slug: string,
  options: ArticleOptions = {},
): Promise<DraftArticle | null> {
  const method = 'getArticlePreview'
  const asked = options.perspective ?? reader.options.perspective ?? 'published'
  if (asked === 'published' && !reader.options.token) {
    throw new ContentError('auth', `${method}(): drafts need a viewer's token, on the server: client.with({token})`)
  }
  const perspective = asked === 'published' ? 'drafts' : asked
  const {article, context} = await readArticle(reader, method, slug, {...options, perspective})
  if (!article) return null
  const page = toArticlePage(article, await reviewState(article, context), context)
  return {
    ...page,
    status: 'draft',
    findings: await gate(article, context),
    reviewedBy: null,
    lastReviewed: null,
    noindex: true,
    notices: [notReviewed, ...page.notices.filter(({id}) => id !== notReviewed.id)],
  }
}
