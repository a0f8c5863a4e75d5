import type {
  ArticleCard,
  CrisisResourceCard,
  DraftArticle,
  PersonCard,
  PublishableArticle,
  ResolvedDisclaimer,
  TopicCard,
  UnreviewedArticle,
} from '../articlePage.ts'
import type {ArticleOptions} from './getArticle.ts'
import type {ClinicPage} from './getClinic.ts'
import type {CallOptions, ContentClientOptions} from './contentClientOptions.ts'
import type {ArticleFilter} from './articleFilter.ts'
import type {CorrectedArticle} from './corrections.ts'
import type {Listing, Page, PageOptions} from './page.ts'
import type {PersonPage} from './people.ts'
import {createReader, type Reader} from './reader.ts'
import type {Redirect, RedirectsOptions} from './redirects.ts'
import type {RelatedOptions} from './related.ts'
import type {Resolution} from './resolvePath.ts'
import type {SearchOptions} from './search.ts'
import type {CrisisResourceQuery, DisclaimerQuery} from './siteTexts.ts'
import type {TopicFilter, TopicPage} from './topics.ts'
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
   * Articles in which every word of a term stands, in their own words or the names of their topics; those that have it
   * in the title come first. The last word also finds longer ones.
   *
   * The term is a parameter of the query and never a part of it; only its letters and digits count, and only its first
   * 12 words. What staff took down of a page finds nothing.
   *
   * @example
   * const {items} = await client.search('anxious attach', {first: 10})
   */
  search(term: string, query?: SearchOptions, options?: CallOptions): Promise<Listing<ArticleCard>>

  /**
   * What to read next: articles in the same language that share topics with one, most topics first, then the newest;
   * chosen among the 50 newest of them. Empty when no article has this slug.
   *
   * @example
   * const {items} = await client.related(article.slug, {first: 3})
   */
  related(slug: string, options?: RelatedOptions): Promise<Listing<ArticleCard>>

  /**
   * Articles in which the clinic has corrected something and says so to readers, the latest correction first.
   *
   * @example
   * const {items} = await client.corrections()
   * for (const {title, corrections} of items) console.log(title, corrections[0].date, corrections[0].note)
   */
  corrections(query?: ArticleFilter & PageOptions, options?: CallOptions): Promise<Page<CorrectedArticle>>

  /** One topic with the topics around it; `null` when none has this slug. Its articles: `listArticles({topic: slug})`. */
  getTopic(slug: string, options?: CallOptions): Promise<TopicPage | null>

  /** Topics by name. */
  listTopics(query?: TopicFilter & PageOptions, options?: CallOptions): Promise<Page<TopicCard>>

  /** One person with a public profile; `null` when nobody has this slug. Somebody who has left keeps it. */
  getPerson(slug: string, options?: CallOptions): Promise<PersonPage | null>

  /** People with a public profile who have not left, by name. Nothing private is in any answer. */
  listPeople(query?: PageOptions, options?: CallOptions): Promise<Page<PersonCard>>

  /**
   * The disclaimers in force for a page that is no article: at a place, in a language, on the day of `today`, also a
   * past one. An article brings its own.
   *
   * @throws {@link ContentError} `invalid_argument` for a placement that is not one of the vocabulary.
   *
   * @example
   * const {items} = await client.getDisclaimers({placement: 'contact-form'})
   */
  getDisclaimers(query?: DisclaimerQuery, options?: CallOptions): Promise<Listing<ResolvedDisclaimer>>

  /** The crisis resources for a page that is no article, the most urgent first. An article brings its own. */
  getCrisisResources(query?: CrisisResourceQuery, options?: CallOptions): Promise<Listing<CrisisResourceCard>>

  /**
   * Every address of former days with where it leads, for a host that takes a file of rules: 301 to where an article
   * moved, 410 for one that was taken down. Agrees with `resolve`. `clinic-content/redirects` writes the files.
   *
   * @example
   * const {items} = await client.redirects({base: '/articles/'})
   */
  redirects(options?: RedirectsOptions): Promise<Listing<Redirect>>

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

  /** A method that loads its question when it is first asked. */
  const asks =
    <Module, Args extends unknown[], Answer>(
      load: () => Promise<Module>,
      question: (module: Module) => (reader: Reader, ...args: Args) => Promise<Answer>,
    ) =>
    async (...args: Args): Promise<Answer> =>
      question(await load())(reader, ...args)

  /** The same for one that is answered item by item. */
  const streams = <Args extends unknown[], Item>(
    question: (module: Questions) => (reader: Reader, ...args: Args) => AsyncIterable<Item>,
  ) =>
    async function* (...args: Args): AsyncIterable<Item> {
      yield* question(await questions())(reader, ...args)
    }

  return {
    getArticle: asks(questions, (each) => each.getArticle),
    getArticleOrThrow: asks(questions, (each) => each.getArticleOrThrow),
    getArticlePreview: asks(questions, (each) => each.getArticlePreview),
    getUnreviewedArticle: asks(questions, (each) => each.getUnreviewedArticle),
    listArticles: asks(questions, (each) => each.listArticles),
    articles: streams((each) => each.articles),
    articleSlugs: streams((each) => each.articleSlugs),
    getClinic: asks(questions, (each) => each.getClinic),
    search: asks(siteQuestions, (each) => each.search),
    related: asks(siteQuestions, (each) => each.related),
    corrections: asks(siteQuestions, (each) => each.corrections),
    getTopic: asks(siteQuestions, (each) => each.getTopic),
    listTopics: asks(siteQuestions, (each) => each.listTopics),
    getPerson: asks(siteQuestions, (each) => each.getPerson),
    listPeople: asks(siteQuestions, (each) => each.listPeople),
    getDisclaimers: asks(siteQuestions, (each) => each.getDisclaimers),
    getCrisisResources: asks(siteQuestions, (each) => each.getCrisisResources),
    redirects: asks(siteQuestions, (each) => each.redirects),
    resolve: asks(questions, (each) => each.resolvePath),
    fetch: async (query, params, call = {}) => (await reader.read('fetch()', query, params, call)).result,
    with: (changes) => createContentClient({...options, ...changes}),
  }
}

/** Loaded with the first question: a page that only holds a client, or only fetches, stays small. */
const questions = () => import('./questions.ts')
type Questions = Awaited<ReturnType<typeof questions>>

/** Loaded with the first of these, which many pages never ask. */
const siteQuestions = () => import('./siteQuestions.ts')
