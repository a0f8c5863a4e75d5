import type {PublishableArticle} from '../articlePage.ts'
import {articleByPath} from '../queries/article.ts'
import {dayOfCall, imageBaseUrlOf, isSlug} from './checkArguments.ts'
import type {ArticleOptions} from './getArticle.ts'
import {readPage} from './readPage.ts'
import type {Reader} from './reader.ts'
import {toPublishable} from './toPublishable.ts'
import {isGone, whereTo} from './whereTo.ts'

/** What an address means today, with the HTTP status to answer. */
export type Resolution =
  | {status: 'article'; code: 200; article: PublishableArticle}
  /** `location` is the path to send readers to. */
  | {status: 'redirect'; code: 301; location: string}
  /** Taken down on purpose; search engines should forget it. `note` is what the clinic says about it, `''` for nothing. */
  | {status: 'gone'; code: 410; note: string}
  | {status: 'notFound'; code: 404}

/** One request, whatever the answer. */
export async function resolvePath(reader: Reader, path: string, options: ArticleOptions = {}): Promise<Resolution> {
  const day = dayOfCall(reader, 'resolve', options)
  const [, before = '', slug] = /^([^?#]*?)([^/?#]+)\/*([?#].*)?$/.exec(path) ?? []
  if (!isSlug(slug)) return notFound
  const params = {slug, language: options.language ?? null, today: day.earliest}
  const {result, syncTags} = await readPage(reader, `resolve("${slug}")`, articleByPath, params, options)
  const {article, former} = result
  const today = day.dayIn(result.clinic?.timeZone)
  const page =
    article && (await toPublishable(article, {site: result, today, syncTags, imageBaseUrl: imageBaseUrlOf(reader)}))
  if (page) return {status: 'article', code: 200, article: page}
  // A hold hides that there was anything; a withdrawal says so.
  if (article?.legalHold) return notFound
  if (article?.withdrawal) return gone(article.withdrawal.note)
  // Optional, as a broken answer may lack it.
  const moved = article ? article.place && isGone(article.place, today) && article.place : former
  const destination = moved ? whereTo(moved, today) : 'nothing'
  if (destination === 'nothing') return notFound
  if (destination === 'gone') return gone(former?.note)
  return {status: 'redirect', code: 301, location: before + destination.slug}
}

const notFound: Resolution = {status: 'notFound', code: 404}

const gone = (note: string | null | undefined): Resolution => ({status: 'gone', code: 410, note: note ?? ''})
