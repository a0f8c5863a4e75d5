import type {ArticlePage} from '../../articlePage.ts'
import type {CitationIndex} from '../../citations/indexCitations.ts'

/**
 * Something the page could not show as stored. Content never makes rendering throw.
 *
 * `unsafe-url`: the words stand without their link. `unknown-block`, `unknown-inline`: left out. `unknown-mark`,
 * `unknown-style`: shown plain. `dangling-citation`: no number. `retracted-source`: shown as such. `missing-alt`: an
 * image that is not decorative has no description. The other `missing-` codes: left out, what it points to is not there.
 */
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
  /** `_key` of the block, `''` when it has none. */
  key: string
  /** The offending type, id or address. */
  value: string
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
  toc: TocEntry[]
  /** Level of the article's title, and of the newest heading: a block's own heading goes one below. */
  titleLevel: number
  level: number
  /** Put before addresses that start with `/`. */
  baseUrl: string
  /** Anchors of the citation numbers printed so far, and ids of the headings and disclaimers. */
  printed: Set<string>
  /** Gives `''`, what is printed in the place of the thing. */
  warn(code: RenderWarning['code'], key: unknown, value: unknown): string
}
