import {attribute, type Element, findElement, lineOf, oneLine} from './htmlTree.ts'
import {type PagePieces, textPiece} from './pieces.ts'

/** A link in place of a player or of a page within the page; a frame that watched visitors is left out. */
export function embeddedPieces(element: Element): PagePieces {
  const source =
    attribute(element, 'src') ||
    attribute(element, 'data-src') ||
    attribute(element, 'data') ||
    attribute(findElement(element, ({tagName}) => tagName === 'source') ?? element, 'src')
  if (/googletagmanager|doubleclick|facebook\.com\/(plugins|tr)/.test(source))
    return {pieces: [], moved: [{what: 'tracking frame', text: '', to: 'left out', count: 1}], undecided: []}
  const title = oneLine(attribute(element, 'title')) || source
  const address = source.startsWith('//') ? `https:${source}` : source
  const question = `The old page showed ${address || 'something'} here. A link stands in its place; keep it or delete it. An embedded player may track visitors.`
  return {
    pieces: address === '' ? [] : [textPiece(title, 'normal', address)],
    moved: [],
    undecided: [
      {
        what: element.tagName === 'iframe' ? 'embedded page' : element.tagName,
        text: [title, lineOf(element)].filter(Boolean).join(' '),
        question,
      },
    ],
  }
}
