import {attribute, type Element, hasAttribute, oneLine} from './htmlTree.ts'
import type {PagePieces} from './pieces.ts'

/** An image with its caption; a pixel that watched visitors is left out. */
export function imagePieces(image: Element, caption: string): PagePieces {
  const src = attribute(image, 'src')
  const address = attribute(image, 'data-src') || src
  const source = /^\s*data:/i.test(address) ? 'embedded in the page' : address
  const isPixel = Number(attribute(image, 'width')) === 1 && Number(attribute(image, 'height')) === 1
  if (isPixel || /facebook\.com\/tr|\/pixel|doubleclick|\/collect\?/.test(source))
    return {pieces: [], moved: [{what: 'tracking pixel', text: '', to: 'left out', count: 1}], undecided: []}
  const alt = oneLine(attribute(image, 'alt'))
  const isDecorative = hasAttribute(image, 'alt') && alt === '' && caption === ''
  return {
    pieces: [{kind: 'figure', source, alt, caption, isDecorative}],
    moved: [],
    undecided: [{what: 'image', text: alt || source, question: imageQuestion(source, alt)}],
  }
}

/** What a person has to do about an image that was not taken along. */
export const imageQuestion = (source: string, alt: string): string =>
  `Upload the image (${source || 'no address'}), say by which right it may be shown${alt === '' ? ', and describe it' : ''}.`
