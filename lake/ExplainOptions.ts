import type {QueryParams} from './engine/parseQuery.ts'

export interface ExplainOptions {
  params?: QueryParams
  /** `raw`, `published` (default), `drafts` or layers joined by commas. */
  perspective?: string
}
