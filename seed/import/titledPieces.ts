import {oneLine} from './htmlTree.ts'
import {inlineText, type Piece} from './pieces.ts'
import {lastPart} from './slugs.ts'

export interface TitledPieces {
  title: {text: string; from: 'page' | 'head' | 'file'}
  pieces: Piece[]
}

/** The first heading of level one is the title; others become headings of the text. */
export function titledPieces(pieces: readonly Piece[], given: string, inHead: string, source: string): TitledPieces {
  const at = pieces.findIndex((piece) => piece.kind === 'text' && piece.style === 'h1')
  const heading = pieces[at]
  const printed = heading?.kind === 'text' ? oneLine(inlineText(heading.inlines)) : ''
  const lowered = pieces.map((piece): Piece =>
    piece.kind === 'text' && piece.style === 'h1' ? {...piece, style: 'h2'} : piece,
  )
  if (given !== '') {
    const rest = oneLine(given) === printed ? lowered.filter((_piece, index) => index !== at) : lowered
    return {title: {text: oneLine(given), from: 'page'}, pieces: rest}
  }
  if (printed !== '')
    return {title: {text: printed, from: 'page'}, pieces: lowered.filter((_piece, index) => index !== at)}
  const [own = ''] = inHead.split(/\s+[|–—»·]\s+|\s+-\s+/)
  if (own !== '') {
    const first = pieces[0]
    const isSame = first?.kind === 'text' && oneLine(inlineText(first.inlines)).toLowerCase() === own.toLowerCase()
    return {title: {text: own, from: isSame ? 'page' : 'head'}, pieces: isSame ? lowered.slice(1) : lowered}
  }
  const name = lastPart(source).replace(/[-_]+/g, ' ').trim()
  return {
    title: {text: name === '' ? 'Untitled' : name.charAt(0).toUpperCase() + name.slice(1), from: 'file'},
    pieces: lowered,
  }
}
