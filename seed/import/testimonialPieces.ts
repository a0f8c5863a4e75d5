import {countWords, type Element, elements, findElement, labels, lineOf, oneLine} from './htmlTree.ts'
import type {PagePieces} from './pieces.ts'

const names = /testimonial|patient-story|client-story|patient-review/

/** What a patient says of the clinic; `null` for everything else, a box of several included. */
export function testimonialPieces(element: Element): PagePieces | null {
  if (!names.test(labels(element))) return null
  const quote = findElement(element, ({tagName}) => tagName === 'blockquote' || tagName === 'q')
  const nested = elements(
    element,
    (inner) => names.test(labels(inner)) && /^(div|li|article|blockquote|figure|section)$/.test(inner.tagName),
  )
  const all = lineOf(element)
  const words = countWords(all)
  if ((nested.length > 1 && !quote) || words > 160 || words < 3) return null
  const said = quote ? lineOf(quote) : all
  const by = quote ? oneLine(all.replace(said, ' ')) : ''
  const question = 'Does a record of consent exist? Enter its id, or delete the testimonial.'
  return {
    pieces: [{kind: 'testimonial', quote: said, attribution: by.replace(/^[\s—–-]+/, '')}],
    moved: [],
    undecided: [{what: 'testimonial', text: all, question}],
  }
}
