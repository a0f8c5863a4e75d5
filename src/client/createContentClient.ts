import type {ArticleCard, DraftArticle, PublishableArticle, UnreviewedArticle} from '../articlePage.ts'
import type {ArticleOptions} from './getArticle.ts'
import type {ClinicPage} from './getClinic.ts'
import type {CallOptions, ContentClientOptions} from './contentClientOptions.ts'
import type {ArticleFilter, Page, PageOptions} from './listArticles.ts'
import {createReader} from './reader.ts'
import type {Resolution} from './resolvePath.ts'
import type {QueryParams, TypedQuery} from './typedQuery.ts'

/** Reads one clinic's content. Holds no cache: every result carries `validUntil` and `syncTags` for the site's own. */
export interface ContentClient {
  /**
   * One published article with everything its page shows, in one request.
   *
   * @param slug - Last URL segment, lowercase words joined by hyphens (`"anxious-attachment"`).
   * @returns `null` when no article has this slug, or when the gate refuses it: its present words carry no valid
   *   approval, it is withdrawn, on hold, retired, or its review is past its grace.
   * @throws {@link ContentError} `invalid_argument` for a malformed slug or day, before any request; else as it failed.
   *
   * @example
   * const article = await client.getArticle('anxious-attachment')
   * if (article === null) return notFound()
   */
  getArticle(slug: string, options?: ArticleOptions): Promise<PublishableArticle | null>

  /** As `getArticle`; absent is a {@link ContentError} `not_found`. */
  getArticleOrThrow(slug: string, options?: ArticleOptions): Promise<PublishableArticle>

  /**
   * One article as staff see it before it is published, with what keeps it back in `findings`.
   *
   * Needs a token or a perspective of drafts or releases, else it rejects with `auth` before any request. What it
   * returns is a type of its own that no renderer shows without the words "Not clinically reviewed".
   *
   * @example
   * const preview = client.with({token: process.env.CLINIC_CONTENT_TOKEN})
   * const draft = await preview.getArticlePreview('anxious-attachment')
   */
  getArticlePreview(slug: string, options?: ArticleOptions): Promise<DraftArticle | null>

  /**
   * One old post that the clinic has brought in and nobody has reviewed, while its `adoptionUntil` has not passed.
   *
   * What it returns is a type of its own with a fixed notice and `noindex`, which no renderer shows without the words
   * "Not clinically reviewed". `null` for an article that `getArticle` returns, for one that a clinician has judged or
   * staff have taken down, and for one that breaks a rule of safety, privacy, crisis lines or guarantees.
   *
   * @throws {@link ContentError} as `getArticle`.
   *
   * @example
   * const article = (await client.getArticle(slug)) ?? (await client.getUnreviewedArticle(slug))
   */
  getUnreviewedArticle(slug: string, options?: ArticleOptions): Promise<UnreviewedArticle | null>

  /**
   * Published articles, newest first, one request a page.
   *
   * A list and the pages it links to agree: both go through the same gate. An approval is bound to the words, so the
   * words travel with each entry and are dropped here; a page may hold fewer entries than `first` for the same reason,
   * and is the last one when `endCursor` is `null`.
   *
   * @example
   * const page = await client.listArticles({topic: 'attachment', first: 12})
   * const next = page.endCursor && (await client.listArticles({topic: 'attachment', after: page.endCursor}))
   */
  listArticles(query?: ArticleFilter & PageOptions, options?: CallOptions): Promise<Page<ArticleCard>>

  /** Every article of a filter, page after page. */
  articles(query?: ArticleFilter, options?: CallOptions): AsyncIterable<ArticleCard>

  /** The slug of every article that `getArticle` returns today, for a static build. */
  articleSlugs(options?: CallOptions): AsyncIterable<{slug: string; dateModified: string | null}>

  /** The clinic with the disclaimers and crisis resources that every page carries; `null` in an empty dataset. */
  getClinic(options?: CallOptions): Promise<ClinicPage | null>

  /**
   * What to answer at an address: the article, 301 to where it moved, 410 when it was taken down, else 404.
   *
   * Never throws for a strange path; a stranger's URL is a `notFound`.
   *
   * @param path - The request's path; its last segment is the slug, what stands before it is kept in a redirect.
   *
   * @example
   * const answer = await client.resolve(url.pathname)
   * if (answer.status === 'redirect') return Response.redirect(new URL(answer.location, url), answer.code)
   */
  resolve(path: string, options?: ArticleOptions): Promise<Resolution>

  /**
   * Any query. One with types (`TypedQuery`) has a typed result, any other `unknown`.
   *
   * What it returns has not passed the gate.
   */
  fetch<Result, Params extends QueryParams>(
    query: TypedQuery<Result, Params>,
    params: Params,
    options?: CallOptions,
  ): Promise<Result>

  /** The same client with other options: `client.with({perspective: 'drafts', token})`. */
  with(options: Partial<ContentClientOptions>): ContentClient
}

/**
 * A client for one dataset.
 *
 * @throws {@link ContentError} `invalid_argument` for an impossible option, `auth` for a token where strangers could
 *   read it.
 *
 * @example
 * const client = createContentClient({projectId: 'abc123', dataset: 'production'})
 */
export function createContentClient(options: ContentClientOptions): ContentClient {
  const reader = createReader(options)

  async function* articles(query?: ArticleFilter, call?: CallOptions): AsyncIterable<ArticleCard> {
    const {listArticles} = await questions()
    for (let after: string | null | undefined; after !== null;) {
      const page = await listArticles(reader, {...query, ...(after && {after}), first: 50}, call)
      yield* page.items
      after = page.endCursor
    }
  }

  return {
    getArticle: async (slug, call) => (await questions()).getArticle(reader, slug, call),
    getArticleOrThrow: async (slug, call) => (await questions()).getArticleOrThrow(reader, slug, call),
    getArticlePreview: async (slug, call) => (await questions()).getArticlePreview(reader, slug, call),
    getUnreviewedArticle: async (slug, call) => (await questions()).getUnreviewedArticle(reader, slug, call),
    listArticles: async (query, call) => (await questions()).listArticles(reader, query, call),
    articles,
    async *articleSlugs(call) {
      for await (const {slug, dateModified} of articles({}, call)) yield {slug, dateModified}
    },
    getClinic: async (call) => (await questions()).getClinic(reader, call),
    resolve: async (path, call) => (await questions()).resolvePath(reader, path, call),
    fetch: async (query, params, call = {}) => (await reader.read('fetch()', query, params, call)).result,
    with: (changes) => createContentClient({...options, ...changes}),
  }
}

/** Loaded with the first question: a page that only holds a client, or only fetches, stays small. */
const questions = () => import('./questions.ts')
