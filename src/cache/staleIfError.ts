import {type ContentClient, createContentClient} from '../client/createContentClient.ts'
import type {ContentClientOptions} from '../client/contentClientOptions.ts'
import {ContentError, isContentError} from '../client/contentError.ts'
import {fieldOf, isStoredObject, textOf} from '../storedValue.ts'
import type {AnswerStore} from './AnswerStore.ts'
import {questionKey, readAnswer, saveAnswer} from './storedAnswers.ts'

export interface StaleIfErrorOptions {
  /** Oldest answer that may be given again, in hours; 72 unless given. */
  maxAgeHours?: number
  /** Told when an answer of before is given, for a site's own log. */
  onStale?: (info: {operation: string; staleSince: string; error: ContentError}) => void
}

/** Reasons that lie with the API or on the way to it. A wrong query, slug or token is never covered up. */
const outages = new Set(['network', 'timeout', 'rate_limited', 'server', 'invalid_content'])

/**
 * A client that keeps its last good answers and gives them again while the API cannot be reached.
 *
 * What is kept is the API's own answer, not the page: it goes through the gate again on the day on which it is given, so
 * a review that lapses in the meantime takes its page away as ever. An answer is not given again when it is older than
 * `maxAgeHours`, or when a later answer or `forgetArticles` told that one of its
 * articles was taken down; then the call fails as it would have. One that is given again has `staleSince`, the moment
 * at which it was asked for, and `cacheControl` keeps it for a minute.
 *
 * Only published content that was read without a token is kept. Drafts and `fetch` are never answered from the store.
 *
 * @throws {@link ContentError} `invalid_argument` for options with a `transport`, which has a cache of its own or none.
 *
 * @example
 * const client = staleIfError({projectId: 'abc123', dataset: 'production'}, memoryStore())
 * const article = await client.getArticle('anxious-attachment')
 * if (article && staleSince(article)) console.warn('from before', staleSince(article))
 */
export function staleIfError(
  options: ContentClientOptions,
  store: AnswerStore,
  settings: StaleIfErrorOptions = {},
): ContentClient {
  if (options.transport) {
    throw new ContentError('invalid_argument', 'staleIfError(): a transport is not supported; wrap its own client')
  }
  const {fetch = globalThis.fetch, clock = () => new Date()} = options
  const client = createContentClient({
    ...options,
    async fetch(input, init) {
      const response = await fetch(input, init)
      const key = response.ok ? await questionKey(String(input), init) : null
      if (key === null) return response
      const body = await response.clone().text()
      if (isAnswer(body)) await saveAnswer(store, key, body, clock()).catch(() => null)
      return response
    },
  })

  /** The same call once more, answered from the store; `null` when that has not all that it asks for. */
  async function again<Answer>(
    ask: (client: ContentClient) => Promise<Answer>,
  ): Promise<{answer: Answer; since: string} | null> {
    const {maxAgeHours = 72} = settings
    let since = ''
    const replay = createContentClient({
      ...options,
      retry: false,
      onResponse: () => {},
      async fetch(input, init) {
        const key = await questionKey(String(input), init)
        const kept = key && (await readAnswer(store, key, {now: clock(), maxAgeMs: maxAgeHours * 3_600_000}))
        if (!kept) return new Response('', {status: 404})
        since = since && since < kept.savedAt ? since : kept.savedAt
        return new Response(kept.body)
      },
    })
    try {
      const answer = await ask(replay)
      return since ? {answer, since} : null
    } catch (error) {
      // `getArticleOrThrow` of a page that may no longer be served.
      if (since && isContentError(error) && error.code === 'not_found') throw error
      return null
    }
  }

  async function guarded<Answer>(operation: string, ask: (client: ContentClient) => Promise<Answer>): Promise<Answer> {
    try {
      return await ask(client)
    } catch (error) {
      if (!isContentError(error) || !outages.has(error.code)) throw error
      const kept = await again(ask)
      if (!kept) throw error
      settings.onStale?.({operation, staleSince: kept.since, error})
      return marked(kept.answer, kept.since)
    }
  }

  const listArticles: ContentClient['listArticles'] = (query, call) =>
    guarded('listArticles', (asked) => asked.listArticles(query, call))

  async function* articles(
    ...[query, call]: Parameters<ContentClient['articles']>
  ): ReturnType<ContentClient['articles']> {
    for (let after: string | null | undefined; after !== null;) {
      const page = await listArticles({...query, ...(after && {after}), first: 50}, call)
      yield* page.items
      after = page.endCursor
    }
  }

  return {
    getArticle: (slug, call) => guarded('getArticle', (asked) => asked.getArticle(slug, call)),
    getArticleOrThrow: (slug, call) => guarded('getArticleOrThrow', (asked) => asked.getArticleOrThrow(slug, call)),
    getArticlePreview: client.getArticlePreview,
    getUnreviewedArticle: (slug, call) =>
      guarded('getUnreviewedArticle', (asked) => asked.getUnreviewedArticle(slug, call)),
    listArticles,
    articles,
    async *articleSlugs(call) {
      for await (const {slug, dateModified} of articles({}, call)) yield {slug, dateModified}
    },
    getClinic: (call) => guarded('getClinic', (asked) => asked.getClinic(call)),
    search: (term, query, call) => guarded('search', (asked) => asked.search(term, query, call)),
    related: (slug, call) => guarded('related', (asked) => asked.related(slug, call)),
    corrections: (query, call) => guarded('corrections', (asked) => asked.corrections(query, call)),
    getTopic: (slug, call) => guarded('getTopic', (asked) => asked.getTopic(slug, call)),
    listTopics: (query, call) => guarded('listTopics', (asked) => asked.listTopics(query, call)),
    getPerson: (slug, call) => guarded('getPerson', (asked) => asked.getPerson(slug, call)),
    listPeople: (query, call) => guarded('listPeople', (asked) => asked.listPeople(query, call)),
    getDisclaimers: (query, call) => guarded('getDisclaimers', (asked) => asked.getDisclaimers(query, call)),
    getCrisisResources: (query, call) =>
      guarded('getCrisisResources', (asked) => asked.getCrisisResources(query, call)),
    redirects: (call) => guarded('redirects', (asked) => asked.redirects(call)),
    resolve: (path, call) => guarded('resolve', (asked) => asked.resolve(path, call)),
    fetch: client.fetch,
    with: (changes) => staleIfError({...options, ...changes}, store, settings),
  }
}

/** When an answer was asked for that is given again because the API cannot be reached; `null` for one of now. */
export function staleSince(result: unknown): string | null {
  return textOf(fieldOf(result, 'staleSince')) || textOf(fieldOf(fieldOf(result, 'article'), 'staleSince')) || null
}

/** The answer with its mark; the article in it has it too, where `resolve` answers with one. */
function marked<Answer>(answer: Answer, since: string): Answer {
  if (!isStoredObject(answer)) return answer
  const article = fieldOf(answer, 'article')
  if (isStoredObject(article)) Object.assign(article, {staleSince: since})
  return Object.assign(answer, {staleSince: since})
}

/** Whether the API answered, and not a proxy in its place. */
function isAnswer(body: string): boolean {
  try {
    return fieldOf(JSON.parse(body), 'result') != null
  } catch {
    return false
  }
}
