import type {PublishableArticle} from '../articlePage.ts'
import {articleByPathQuery} from '../queries/article.ts'
import {fieldOf, textOf} from '../storedValue.ts'
import {articleOf} from './articleAnswer.ts'
import {isSlug} from './checkArguments.ts'
import type {ArticleOptions} from './getArticle.ts'
import {judgeArticle, toPublishable} from './judgeArticle.ts'
import type {Reader} from './reader.ts'
import {siteAnswerOf} from './siteAnswer.ts'

/** What an address means today, with the HTTP status to answer. */
export type Resolution =
  | {status: 'article'; code: 200; article: PublishableArticle}
  /** `location` is the path to send readers to. */
  | {status: 'redirect'; code: 301; location: string}
  /** Taken down on purpose; search engines should forget it. `note` is what the clinic says about it, `''` for nothing. */
  | {status: 'gone'; code: 410; note: string}
  | {status: 'notFound'; code: 404}

const notFound: Resolution = {status: 'notFound', code: 404}

/** One request, whatever the answer. */
export async function resolvePath(reader: Reader, path: string, options: ArticleOptions): Promise<Resolution> {
  const today = reader.today('resolve', options)
  const [, before = '', slug = ''] = /^([^?#]*?)([^/?#]+)\/*(?:[?#].*)?$/.exec(path) ?? []
  if (!isSlug(slug)) return notFound
  const params = {slug, language: options.language ?? null, today}
  const {result, syncTags} = await reader.read(`resolve("${slug}")`, articleByPathQuery, params, options)

  const article = articleOf(result)
  if (!article) return whereabouts(fieldOf(result, 'former'), before)
  const judgement = await judgeArticle(article, today)
  const context = {site: siteAnswerOf(result), today, syncTags, imageBaseUrl: reader.imageBaseUrl}
  const page = toPublishable(article, judgement, context)
  if (page) return {status: 'article', code: 200, article: page}
  const isFor = (rule: string) => judgement.findings.some(({id}) => id === rule)
  // A hold hides that there was anything; a withdrawal says so.
  if (isFor('STA-02')) return notFound
  if (isFor('STA-01')) return gone(article.withdrawal)
  return isFor('STA-03') ? whereabouts({isGone: true, movedTo: article['movedTo']}, before) : notFound
}

/** Where an article went: to its own new slug, or, when that has gone too, to the one that replaces it. One step, never a loop. */
function whereabouts(moved: unknown, before: string): Resolution {
  if (!moved) return notFound
  for (const place of [moved, fieldOf(moved, 'movedTo')]) {
    const slug = textOf(fieldOf(place, 'slug'))
    if (isSlug(slug) && fieldOf(place, 'isGone') === false) {
      return {status: 'redirect', code: 301, location: `${before}${slug}`}
    }
  }
  return gone(null)
}

function gone(withdrawal: unknown): Resolution {
  return {status: 'gone', code: 410, note: textOf(fieldOf(withdrawal, 'note'))}
}
