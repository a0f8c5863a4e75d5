import type {Moved, Undecided} from './ImportedArticle.ts'

/** A run of words with the same marks. */
export interface Words {
  kind: 'words'
  text: string
  strong: boolean
  em: boolean
  href: string | null
}

/** A sign that points to an entry of the reference list: `[1]`, a superscript, `[@smith2020]`. */
export interface Marker {
  kind: 'marker'
  /** As it stood on the page. */
  text: string
  /** Numbers or citation keys of the entries. */
  entries: string[]
  /** The place on the page that it leads to, without `#`. */
  target: string | null
}

export type Inline = Words | Marker

export interface TextPiece {
  kind: 'text'
  /** `normal`, `h1` to `h4`, `blockquote`. */
  style: string
  list: 'bullet' | 'number' | null
  level: number
  /** Number of the item in its list, from what the page says. */
  ordinal: number | null
  inlines: Inline[]
  /** Places on the page that lead here. */
  anchors: string[]
}

export interface TablePiece {
  kind: 'table'
  caption: string
  headerRow: boolean
  rows: {cells: string[]; links: string[]; anchors: string[]}[]
}

export interface FigurePiece {
  kind: 'figure'
  source: string
  alt: string
  caption: string
  isDecorative: boolean
}

export interface QuestionPiece {
  kind: 'question'
  question: string
  answer: TextPiece[]
}

export interface CalloutPiece {
  kind: 'callout'
  body: TextPiece[]
}

export interface TestimonialPiece {
  kind: 'testimonial'
  quote: string
  attribution: string
}

/** What a page is made of before it becomes stored blocks. */
export type Piece = TextPiece | TablePiece | FigurePiece | QuestionPiece | CalloutPiece | TestimonialPiece

/** A page taken apart. */
export interface PagePieces {
  pieces: Piece[]
  moved: Moved[]
  undecided: Undecided[]
}

/** A paragraph or heading of the same words throughout, which lead to `href`. */
export function textPiece(text: string, style: string, href: string | null = null): TextPiece {
  const inlines: Words[] = [{kind: 'words', text, strong: false, em: false, href}]
  return {kind: 'text', style, list: null, level: 1, ordinal: null, inlines, anchors: []}
}

export const inlineText = (inlines: readonly Inline[]): string => inlines.map(({text}) => text).join('')

export const isHeading = (piece: Piece): boolean => piece.kind === 'text' && /^h\d$/.test(piece.style)

/** A paragraph that is all bold and short is a heading that somebody typed. */
export function isTypedHeading(piece: Piece): boolean {
  if (piece.kind !== 'text' || piece.style !== 'normal' || piece.list) return false
  const words = piece.inlines.filter((inline) => inline.kind === 'words' && inline.text.trim() !== '')
  return (
    words.length > 0 &&
    inlineText(piece.inlines).length <= 90 &&
    words.every((inline) => inline.kind === 'words' && inline.strong)
  )
}

/** Every text inside a piece, in order. */
export function textPieces(piece: Piece): TextPiece[] {
  if (piece.kind === 'text') return [piece]
  if (piece.kind === 'question') return piece.answer
  return piece.kind === 'callout' ? piece.body : []
}
