import type {QueryParams} from './typedQuery.ts'

/** What readers see: published documents, drafts over them, or a stack of releases. */
export type Perspective = 'published' | 'drafts' | readonly string[]

export interface RetryOptions {
  /** Attempts after the first. */
  max?: number
  /** Upper bound of the first pause; it doubles with each attempt, and the pause is drawn at random below it. */
  baseMs?: number
  maxMs?: number
}

/** What a request came to, for logs and for the framework's cache. */
export interface ResponseInfo {
  ms: number
  status: number
  syncTags: readonly string[]
  requestId: string | null
  /** 1 for an answer at the first try. */
  attempt: number
}

/** Fields for the `fetch` call that only a platform knows: `{next: {tags: [...]}}`, `{cf: {...}}`, `{cache: 'no-store'}`. */
export type RequestExtras = Readonly<Record<string, unknown>>

/**
 * Anything that answers GROQ: a `@sanity/client` 7 or 8, the one that `next-sanity` hands out, or a stub.
 *
 * It is asked with `{filterResponse: false, perspective, signal}` and may return the API's whole body
 * (`{result, syncTags, ms}`) or the bare result.
 */
export interface Transport {
  fetch(query: string, params: QueryParams, options: Record<string, unknown>): Promise<unknown>
}

/** What a query of ours was answered with, before anything is made of it. */
export interface StoredAnswer {
  /** The method that asked (`getArticle("back-pain")`). */
  operation: string
  /** Its GROQ; the first line names it. */
  query: string
  result: unknown
}

/** Looks over an answer and tells of what is broken in it. The client copes with what is broken by itself. */
export type ContentValidator = (answer: StoredAnswer) => void

export interface ContentClientOptions {
  projectId: string
  dataset: string
  /** Pinned here, never "today": a new API version may not change a page by itself. */
  apiVersion?: string
  /**
   * Address of an API that is not Sanity's, such as the embedded lake's `http://localhost:3900`. The project then
   * travels in a header instead of the host name.
   */
  apiHost?: string
  /** `published` unless said otherwise. */
  perspective?: Perspective
  /**
   * Read token of a viewer. Never sent to the CDN; refused in a browser, where every visitor could read it, and
   * refused when it comes from a `SANITY_STUDIO_*` variable, which Studio builds inline.
   */
  token?: string
  allowTokenInBrowser?: boolean
  /** `false` reads from the API instead of the CDN; a token or another perspective always does. */
  useCdn?: boolean
  fetch?: typeof globalThis.fetch
  /** Replaces our own reader; `token`, `useCdn`, `retry` and `apiHost` are then the transport's own business. */
  transport?: Transport
  /** For a whole call, its retries included. */
  timeoutMs?: number
  retry?: RetryOptions | false
  /** The clock that `today` comes from when a call does not say. */
  clock?: () => Date
  onResponse?: (info: ResponseInfo) => void
  /** `contentValidator({onFinding})` of `clinic-content/validate`: each broken document becomes a finding. */
  validate?: ContentValidator
}

export interface CallOptions {
  /** When it aborts, the call rejects with its reason and nothing is tried again. */
  signal?: AbortSignal
  perspective?: Perspective
  /** The day to judge reviews and disclaimers by, `YYYY-MM-DD`; the clock's day in the clinic's time zone unless given. */
  today?: string
  init?: RequestExtras
}

/** Defaults of `createContentClient`, in one place. */
export const contentClientDefaults = {
  apiVersion: '2025-02-19',
  timeoutMs: 10_000,
  retry: {max: 3, baseMs: 250, maxMs: 5_000},
} as const satisfies Partial<ContentClientOptions>
