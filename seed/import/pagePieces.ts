import {
  attribute,
  type Element,
  elements,
  findElement,
  isBlock,
  isElement,
  isSilent,
  isText,
  labels,
  lineOf,
  type Parent,
} from './htmlTree.ts'
import {embeddedPieces} from './embeddedPieces.ts'
import {imagePieces} from './imagePieces.ts'
import type {Moved, Undecided} from './ImportedArticle.ts'
import {leftOut} from './leftOut.ts'
import {splitMarkers, supMarker} from './markers.ts'
import {type PagePart, pagePart} from './pageParts.ts'
import {type Inline, inlineText, type Marker, type PagePieces, type Piece, type TextPiece, textPiece} from './pieces.ts'
import {tablePiece} from './tablePiece.ts'
import {testimonialPieces} from './testimonialPieces.ts'
import {atStart, stateIn, type TextState} from './textState.ts'
import {tidiedInlines} from './tidiedInlines.ts'

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉₊₋'

/** Takes a page apart: text with its structure, tables, images, and what is no part of the article. */
export function pagePieces(page: Parent): PagePieces {
  return new Reader().read(page.childNodes, atStart)
}

class Reader {
  private readonly pieces: Piece[] = []
  private readonly moved: Moved[] = []
  private readonly undecided: Undecided[] = []
  private inlines: Inline[] = []
  private anchors: string[] = []
  private open: TextState = atStart
  private ordinal: number | null = null

  read(nodes: Parent['childNodes'], state: TextState): PagePieces {
    this.nodes(nodes, state)
    this.flush()
    return {pieces: this.pieces, moved: this.moved, undecided: this.undecided}
  }

  private nodes(nodes: Parent['childNodes'], state: TextState): void {
    for (const node of nodes) {
      if (isText(node)) this.text(node.value, state)
      else if (isElement(node)) this.element(node, state)
    }
  }

  private text(value: string, state: TextState): void {
    const plain = value.replace(/[\u200B\u200C\uFEFF\u00AD]/g, '')
    const text = state.isPre ? plain.replace(/\r\n?/g, '\n') : plain.replace(/\s+/g, ' ')
    const isBlank = text.trim() === ''
    if (text === '' || (isBlank && (this.inlines.length === 0 || (!state.isPre && this.endsInSpace())))) return
    if (this.inlines.length === 0) this.open = state
    this.inlines.push({kind: 'words', text, strong: state.strong, em: state.em, href: state.href})
  }

  private element(element: Element, state: TextState): void {
    const {tagName} = element
    if (isSilent(element)) return
    const part = pagePart(element, state.isInArticle)
    if (part) {
      this.leaveOut(element, part)
      return
    }
    const name = labels(element)
    const id = attribute(element, 'id') || (tagName === 'a' ? attribute(element, 'name') : '')
    if (isBlock(element) && !this.isParagraphOfItem(element, state)) this.flush()
    if (id !== '') this.anchors.push(id)
    const isInArticle =
      state.isInArticle || tagName === 'article' || tagName === 'main' || attribute(element, 'role') === 'main'
    const inside: TextState = {...state, isInArticle}
    if (this.special(element, name, inside)) return
    this.nodes(element.childNodes, stateIn(element, inside))
    if (isBlock(element) && !this.isParagraphOfItem(element, state)) this.flush()
  }

  /** Elements that are more than text with a style. */
  private special(element: Element, name: string, state: TextState): boolean {
    const {tagName} = element
    switch (tagName) {
      case 'br':
        this.lineBreak(state)
        return true
      case 'sup':
        return (
          this.marker(supMarker(lineOf(element), targetIn(element)), element) ||
          this.raised(element, state, raisedDigits)
        )
      case 'sub':
        return this.raised(element, state, loweredDigits)
      case 'a':
        return this.anchor(element, state)
      case 'img':
        this.image(element, '')
        return true
      case 'figure':
        return this.figure(element, state)
      case 'ul':
      case 'ol':
      case 'menu':
        this.items(element, state)
        return true
      case 'table': {
        const table = tablePiece(element)
        if (!table) return false
        this.pieces.push(table.piece)
        this.undecided.push(...table.undecided)
        for (const image of elements(element, (inner) => inner.tagName === 'img')) this.image(image, '')
        return true
      }
      case 'details':
        this.question(element, state)
        return true
      case 'iframe':
      case 'video':
      case 'audio':
      case 'embed':
      case 'object':
        this.add(embeddedPieces(element))
        return true
      case 'svg':
      case 'canvas':
      case 'math':
        if (lineOf(element) !== '')
          this.undecided.push({
            what: tagName,
            text: lineOf(element),
            question: 'This drawing holds words. Write them in the text, or leave them out.',
          })
        return true
      case 'hr':
        return true
      default:
    }
    if (/mso-list:\s*ignore/i.test(attribute(element, 'style'))) {
      const sign = lineOf(element)
      if (/[\p{L}\p{N}]/u.test(sign)) this.moved.push({what: 'list number', text: sign, to: 'list item'})
      return true
    }
    const testimonial = testimonialPieces(element)
    if (!testimonial) return this.aside(element, name, state)
    this.add(testimonial)
    return true
  }

  /** A second paragraph of a list item stays in the item. */
  private isParagraphOfItem({tagName}: Element, state: TextState): boolean {
    const isPlain = tagName === 'p' || tagName === 'div' || tagName === 'section'
    if (!isPlain || state.list === null || this.open.list === null) return false
    if (this.inlines.length > 0 && !this.endsInBreak()) this.lineBreak(state)
    return true
  }

  private lineBreak(state: TextState): void {
    if (state.list === null && this.endsInBreak()) this.flush()
    else if (this.inlines.length > 0)
      this.inlines.push({kind: 'words', text: '\n', strong: state.strong, em: state.em, href: null})
  }

  /** Looked up from the end, since a paragraph may have a hundred thousand of them. */
  private endsInBreak(): boolean {
    for (let at = this.inlines.length - 1; at >= 0; at -= 1) {
      const text = this.inlines[at]?.text ?? ''
      const words = text.trimEnd()
      if (text.includes('\n', words.length)) return true
      if (words !== '') return false
    }
    return false
  }

  private endsInSpace(): boolean {
    return this.inlines.at(-1)?.text.at(-1)?.trim() === ''
  }

  private flush(): void {
    const inlines = splitMarkers(tidiedInlines(this.inlines))
    const {style, list, level} = this.open
    this.inlines = []
    if (inlineText(inlines).trim() === '') return
    this.pieces.push({kind: 'text', style, list, level, ordinal: this.ordinal, inlines, anchors: this.anchors})
    this.anchors = []
    this.ordinal = null
  }

  private items(list: Element, state: TextState): void {
    this.flush()
    const isNested = state.list !== null
    const isOrdered = list.tagName === 'ol'
    let number = Number(attribute(list, 'start')) || 1
    for (const item of list.childNodes) {
      if (isText(item)) this.text(item.value, state)
      if (!isElement(item)) continue
      if (item.tagName !== 'li') {
        this.element(item, {...state, list: state.list, level: state.level})
        continue
      }
      const part = pagePart(item, state.isInArticle)
      if (part) {
        this.leaveOut(item, part)
        continue
      }
      this.flush()
      const id = attribute(item, 'id')
      if (id !== '') this.anchors.push(id)
      number = Number(attribute(item, 'value')) || number
      this.ordinal = isOrdered ? number : null
      this.open = {
        ...state,
        list: isOrdered ? 'number' : 'bullet',
        style: 'normal',
        level: isNested ? Math.min(state.level + 1, 10) : 1,
      }
      this.nodes(item.childNodes, this.open)
      this.flush()
      this.ordinal = null
      number += 1
    }
    this.flush()
  }

  private anchor(element: Element, state: TextState): boolean {
    const href = attribute(element, 'href').trim()
    if (href === '') return false
    const words = lineOf(element)
    const target = href.startsWith('#') ? href.slice(1) : ''
    const isWayBack = /^[↩↑^⏎\s]+$/u.test(words.replace('\ufe0e', ''))
    const isNumber = /^\[?\(?(\d+|[*†‡]|[ivx]+)\)?\]?$/.test(words)
    const isFirst = this.inlines.every(({text}) => text.trim() === '')
    if (target !== '' && (isWayBack || (isNumber && isFirst && /ref|back/i.test(target)))) {
      this.moved.push({what: 'way back from a footnote', text: words, to: 'left out'})
      return true
    }
    if (target !== '' && isNumber) {
      const marker: Marker = {kind: 'marker', text: words, entries: [words.replace(/[[\]()]/g, '')], target}
      if (this.marker(marker, element)) return true
    }
    this.nodes(element.childNodes, {...state, href})
    return true
  }

  private marker(marker: Inline | null, element: Element): boolean {
    if (!marker) return false
    const before = this.inlines.at(-1)?.text.slice(-1) ?? ''
    // 10² is a number, not a source; a bracket says that it is one.
    if (/\d/.test(before) && !/[[(]/.test(marker.text) && (marker.kind !== 'marker' || marker.target === null))
      return false
    if (this.inlines.length === 0 && element.tagName === 'sup') return false
    this.inlines.push(marker)
    return true
  }

  /** Stored text has no raised or lowered letters, but Unicode has the digits: 10² must not become 102. */
  private raised(element: Element, state: TextState, digits: string): boolean {
    const text = lineOf(element)
    if (!/^[0-9+-]{1,6}$/.test(text)) return false
    this.text([...text].map((sign) => digits['0123456789+-'.indexOf(sign)] ?? sign).join(''), state)
    return true
  }

  /** An image within a paragraph parts it. */
  private image(element: Element, caption: string): void {
    const isWithinText = this.inlines.length > 0
    const {open} = this
    this.add(imagePieces(element, caption))
    if (isWithinText) this.open = open
  }

  private figure(element: Element, state: TextState): boolean {
    const image = findElement(element, ({tagName}) => tagName === 'img')
    const caption = findElement(element, ({tagName}) => tagName === 'figcaption')
    if (!image || findElement(element, ({tagName}) => tagName === 'table')) return false
    const images = elements(element, ({tagName}) => tagName === 'img')
    for (const [index, each] of images.entries())
      this.image(each, index === images.length - 1 && caption ? lineOf(caption) : '')
    // What else the figure holds is text.
    for (const child of element.childNodes) {
      if (
        isElement(child) &&
        child !== caption &&
        lineOf(child) !== '' &&
        !findElement(child, ({tagName}) => tagName === 'figcaption')
      ) {
        this.nodes(child.childNodes, state)
        this.flush()
      }
    }
    return true
  }

  private question(element: Element, state: TextState): void {
    const summary = findElement(element, ({tagName}) => tagName === 'summary')
    const question = summary ? lineOf(summary) : ''
    const rest = element.childNodes.filter((child) => child !== summary)
    const answer = piecesWithin(rest, state)
    const texts = plainTexts(answer.pieces)
    if (question.endsWith('?') && texts) this.add({...answer, pieces: [{kind: 'question', question, answer: texts}]})
    else this.add({...answer, pieces: [...(question === '' ? [] : [textPiece(question, 'h3')]), ...answer.pieces]})
  }

  private aside(element: Element, name: string, state: TextState): boolean {
    const isBox =
      element.tagName === 'aside' ||
      /(^|[\s_-])(callout|alert|notice|info-?box|key-takeaways?|well)($|[\s_-])/.test(name)
    if (!isBox || element.tagName === 'body') return false
    const inner = piecesWithin(element.childNodes, state)
    const texts = plainTexts(inner.pieces)
    this.add(texts ? {...inner, pieces: [{kind: 'callout', body: texts}]} : inner)
    return true
  }

  private leaveOut(element: Element, part: PagePart): void {
    const {moved, undecided} = leftOut(element, part)
    // What is left out parts the text around it; comments may be counted within a line.
    if (part.what !== 'comments' && moved.length + undecided.length > 0) this.flush()
    this.add({pieces: [], moved, undecided})
  }

  private add({pieces, moved, undecided}: PagePieces): void {
    if (pieces.length > 0) this.flush()
    this.pieces.push(...pieces)
    this.moved.push(...moved)
    this.undecided.push(...undecided)
  }
}

/** A part that stands for itself, read apart from the text around it. */
const piecesWithin = (nodes: Parent['childNodes'], {isInArticle}: TextState): PagePieces =>
  new Reader().read(nodes, {...atStart, isInArticle})

/** Pieces that are paragraphs throughout; `null` for others, and for none. */
function plainTexts(pieces: readonly Piece[]): TextPiece[] | null {
  const texts = pieces.filter((piece) => piece.kind === 'text')
  const isPlain = texts.length > 0 && texts.length === pieces.length && texts.every(({style}) => style === 'normal')
  return isPlain ? texts : null
}

const targetIn = (element: Element): string | null => {
  const link = findElement(element, ({tagName}) => tagName === 'a')
  const href = link ? attribute(link, 'href') : ''
  return href.includes('#') ? href.slice(href.indexOf('#') + 1) : null
}
