import type {Moved, Undecided} from './ImportedArticle.ts'

/** A page as it came out of a file, and what its file says beside it. */
export interface SourcePage {
  source: string
  html: string
  /** Known to the file and not to the page: an export, front matter. Empty is absent. */
  title?: string
  slug?: string
  summary?: string
  published?: string
  modified?: string
  author?: string
  noindex?: boolean
  description?: string
  language?: string
  address?: string
  moved?: Moved[]
  undecided?: Undecided[]
}
