import type {BodyBlock} from '../pack/portableText.ts'
import type {Piece} from './pieces.ts'
import {textBlock} from './textBlock.ts'
import type {Writing} from './writing.ts'

/** The stored text of an article; keys are counted, so that the same page gives the same draft. */
export function citedBlocks(pieces: readonly Piece[], writing: Writing): BodyBlock[] {
  let keys = 0
  const newKey = () => `k${(keys += 1)}`
  return pieces.map((piece): BodyBlock => {
    const _key = newKey()
    const path = `body[${_key}]`
    const keep = (kind: string, text: string) => {
      if (text.trim() !== '') writing.kept.push({path, kind, text})
    }
    switch (piece.kind) {
      case 'text':
        return textBlock(piece, _key, newKey, writing, path)
      case 'table': {
        keep('table', [piece.caption, ...piece.rows.map(({cells}) => cells.join(' | '))].filter(Boolean).join('\n'))
        const rows = piece.rows.map(({cells}) => ({_key: newKey(), _type: 'tableRow', cells}))
        return {_key, _type: 'table', caption: piece.caption, headerRow: piece.headerRow, rows}
      }
      case 'figure': {
        keep('caption', piece.caption)
        const {alt, caption, isDecorative, source} = piece
        return {
          _key,
          _type: 'figure',
          ...(alt && {alt}),
          ...(isDecorative && {decorative: true}),
          ...(caption && {caption}),
          rights: {source: source.slice(0, 500)},
        }
      }
      case 'question': {
        keep('question', piece.question)
        const answer = piece.answer.map((text) => textBlock(text, newKey(), newKey, writing, path))
        return {_key, _type: 'questionAnswer', question: piece.question, answer}
      }
      case 'callout':
        return {
          _key,
          _type: 'callout',
          tone: 'info',
          body: piece.body.map((text) => textBlock(text, newKey(), newKey, writing, path)),
        }
      case 'testimonial': {
        keep('testimonial', `${piece.quote} ${piece.attribution}`.trim())
        return {
          _key,
          _type: 'testimonial',
          quote: piece.quote,
          ...(piece.attribution && {attribution: piece.attribution}),
        }
      }
      default:
        return piece satisfies never
    }
  })
}

export const authorYear = (text: string): {name: string; year: string} | null => {
  const name = /^\W*(\p{Lu}[\p{L}'’-]+)/u.exec(text)?.[1]
  const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1]
  return name && year ? {name: name.toLowerCase(), year} : null
}
