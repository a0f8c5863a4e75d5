import type {ArticlePage, ResolvedDisclaimer} from '../../articlePage.ts'
import type {CitationIndex, CitationUse} from '../../citations/indexCitations.ts'

/** Something the page could not show as stored. Content never makes rendering throw. */
export interface RenderWarning {
  code:
    | 'dangling-citation'
    | 'missing-alt'
    | 'missing-crisis-resource'
    | 'missing-disclaimer'
    | 'missing-image'
    | 'retracted-source'
    | 'unknown-block'
    | 'unknown-inline'
    | 'unknown-mark'
    | 'unknown-style'
    | 'unsafe-url'
  /** `_key` of the block, or the id of the document, that the warning is about. */
  key: string
  message: string
}

/** One heading of the text. `level` is the level of the element, 2 to 6. */
export interface TocEntry {
  id: string
  text: string
  level: number
}

/** What the parts of one rendering share. */
export interface RenderContext {
  article: ArticlePage
  citations: CitationIndex
  warnings: RenderWarning[]
  toc: TocEntry[]
  /** Ids that the page has used. */
  ids: Set<string>
  /** Level of the newest heading: a block's own heading goes one below. */
  level: number
  titleLevel: number
  /** Put before addresses that start with `/`. */
  baseUrl: string
  /** Citation numbers printed so far, the targets of links back. */
  printed: Set<CitationUse>
  /** Disclaimers printed in a slot of the text; the end of the page does not repeat them. */
  placed: Set<ResolvedDisclaimer>
  warn(code: RenderWarning['code'], key: unknown, message: string): void
}
