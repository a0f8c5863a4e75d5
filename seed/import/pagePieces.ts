import {
  attribute,
  countWords,
  type Element,
  elements,
  findElement,
  hasAttribute,
  isBlock,
  isElement,
  isSilent,
  isText,
  labels,
  lineOf,
  oneLine,
  type Parent,
} from './htmlTree.ts'
import type {Moved, Undecided} from './ImportedArticle.ts'
import {pagePart} from './pageParts.ts'
import {splitMarkers, supMarker} from './markers.ts'
import {atStart, stateIn, type TextState} from './textState.ts'
import {tidiedInlines} from './tidiedInlines.ts'
import {type Inline, inlineText, type Marker, type Piece, type TextPiece, type Words} from './pieces.ts'
import {tablePiece} from './tablePiece.ts'

/** A page taken apart. */
export interface PagePieces {
  pieces: Piece[]
  moved: Moved[]
  undecided: Undecided[]
}

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
    if (text === '' || (text.trim() === '' && this.inlines.length === 0)) return
    if (this.inlines.length === 0) this.open = state
    this.inlines.push({kind: 'words', text, strong: state.strong, em: state.em, href: state.href})
  }

  private element(element: Element, state: TextState): void {
    const {tagName} = element
    if (isSilent(element)) return
    const part = pagePart(element, state.isInArticle)
    if (part) {
      this.leaveOut(element, part.what, part)
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
        this.embedded(element)
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
    return this.testimonial(element, name) || this.aside(element, name, state)
  }

  /** A second paragraph of a list item stays in the item. */
  private isParagraphOfItem({tagName}: Element, state: TextState): boolean {
    const isPlain = tagName === 'p' || tagName === 'div' || tagName === 'section'
    if (!isPlain || state.list === null || this.open.list === null) return false
    if (this.inlines.length > 0 && !/\n\s*$/.test(inlineText(this.inlines))) this.lineBreak(state)
    return true
  }

  private lineBreak(state: TextState): void {
    const last = this.inlines.at(-1)
    const text = inlineText(this.inlines)
    if (/\n *$/.test(text) && state.list === null) {
      this.flush()
      return
    }
    if (last) this.inlines.push({kind: 'words', text: '\n', strong: state.strong, em: state.em, href: null})
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
        this.leaveOut(item, part.what, part)
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
    const before = inlineText(this.inlines)
    // 10² is a number, not a source; a bracket says that it is one.
    if (/\d$/.test(before) && !/[[(]/.test(marker.text) && (marker.kind !== 'marker' || marker.target === null))
      return false
    if (before === '' && this.inlines.length === 0 && element.tagName === 'sup') return false
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

  private image(element: Element, caption: string): void {
    const source = attribute(element, 'src').startsWith('data:')
      ? attribute(element, 'data-src') || 'embedded in the page'
      : attribute(element, 'data-src') || attribute(element, 'src')
    const alt = oneLine(attribute(element, 'alt'))
    const size = Number(attribute(element, 'width')) === 1 && Number(attribute(element, 'height')) === 1
    if (size || /facebook\.com\/tr|\/pixel|doubleclick|\/collect\?/.test(source)) {
      this.moved.push({what: 'tracking pixel', text: '', to: 'left out', count: 1})
      return
    }
    const inside = this.inlines
    const open = this.open
    this.flush()
    this.pieces.push({
      kind: 'figure',
      source,
      alt,
      caption,
      isDecorative: hasAttribute(element, 'alt') && alt === '' && caption === '',
    })
    this.undecided.push({
      what: 'image',
      text: alt || source,
      question: `Upload the image (${source || 'no address'}), say by which right it may be shown${alt === '' ? ', and describe it' : ''}.`,
    })
    if (inside.length > 0) this.open = open
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
    const answer = new Reader().read(rest, {...atStart, isInArticle: state.isInArticle})
    this.moved.push(...answer.moved)
    this.undecided.push(...answer.undecided)
    const texts = answer.pieces.filter((piece) => piece.kind === 'text')
    const isPlain =
      texts.length > 0 && texts.length === answer.pieces.length && texts.every(({style}) => style === 'normal')
    if (question.endsWith('?') && isPlain) {
      this.pieces.push({kind: 'question', question, answer: texts})
      return
    }
    if (question !== '') this.pieces.push(textPiece(question, 'h3'))
    this.pieces.push(...answer.pieces)
  }

  private testimonial(element: Element, name: string): boolean {
    if (!/testimonial|patient-story|client-story|patient-review/.test(name)) return false
    const quote = findElement(element, ({tagName}) => tagName === 'blockquote' || tagName === 'q')
    const nested = elements(
      element,
      (inner) =>
        /testimonial|patient-story|client-story|patient-review/.test(labels(inner)) &&
        /^(div|li|article|blockquote|figure|section)$/.test(inner.tagName),
    )
    const words = countWords(lineOf(element))
    if ((nested.length > 1 && !quote) || words > 160 || words < 3) return false
    const all = lineOf(element)
    const said = quote ? lineOf(quote) : all
    const by = quote ? oneLine(all.replace(said, ' ')) : ''
    this.pieces.push({kind: 'testimonial', quote: said, attribution: by.replace(/^[\s—–-]+/, '')})
    this.undecided.push({
      what: 'testimonial',
      text: all,
      question: 'Does a record of consent exist? Enter its id, or delete the testimonial.',
    })
    return true
  }

  private aside(element: Element, name: string, state: TextState): boolean {
    const isBox =
      element.tagName === 'aside' ||
      /(^|[\s_-])(callout|alert|notice|info-?box|key-takeaways?|well)($|[\s_-])/.test(name)
    if (!isBox || element.tagName === 'body') return false
    const inner = new Reader().read(element.childNodes, {...atStart, isInArticle: state.isInArticle})
    this.moved.push(...inner.moved)
    this.undecided.push(...inner.undecided)
    const texts = inner.pieces.filter((piece) => piece.kind === 'text')
    const isPlain =
      texts.length > 0 && texts.length === inner.pieces.length && texts.every(({style}) => style === 'normal')
    if (isPlain) this.pieces.push({kind: 'callout', body: texts})
    else this.pieces.push(...inner.pieces)
    return true
  }

  private embedded(element: Element): void {
    const source =
      attribute(element, 'src') ||
      attribute(element, 'data-src') ||
      attribute(element, 'data') ||
      attribute(findElement(element, ({tagName}) => tagName === 'source') ?? element, 'src')
    if (/googletagmanager|doubleclick|facebook\.com\/(plugins|tr)/.test(source)) {
      this.moved.push({what: 'tracking frame', text: '', to: 'left out', count: 1})
      return
    }
    const title = oneLine(attribute(element, 'title')) || source
    const address = source.startsWith('//') ? `https:${source}` : source
    if (address !== '') {
      this.flush()
      this.pieces.push({
        ...textPiece('', 'normal'),
        inlines: [{kind: 'words', text: title, strong: false, em: false, href: address}],
      })
    }
    const inner = lineOf(element)
    this.undecided.push({
      what: element.tagName === 'iframe' ? 'embedded page' : element.tagName,
      text: [title, inner].filter(Boolean).join(' '),
      question: `The old page showed ${address || 'something'} here. A link stands in its place; keep it or delete it. An embedded player may track visitors.`,
    })
  }

  private leaveOut(
    element: Element,
    what: string,
    {isVisible, isPrivate}: {isVisible: boolean; isPrivate: boolean},
  ): void {
    const text = lineOf(element)
    if (what === 'comments') {
      const each = elements(
        element,
        (inner) => /(^|\s)(comment|depth-\d+)(\s|$)/.test(labels(inner)) && /^(li|div|article)$/.test(inner.tagName),
      )
      const outer = each.filter(
        (inner) => inner.tagName === 'li' || !each.some((other) => other !== inner && other.tagName === 'li'),
      )
      this.moved.push({what, text: '', to: 'left out', count: outer.length || 1})
      return
    }
    if (text === '') return
    this.flush()
    if (what === 'hidden text') {
      this.undecided.push({
        what,
        text,
        question: 'The old page held this but did not show it. Add it to the text, or leave it out.',
      })
    } else if (what === 'author box') {
      this.moved.push({what, text, to: 'the profile of the author, which staff write'})
      this.undecided.push({what: 'author', text, question: 'Who wrote this? Choose the person under Authors.'})
    } else this.moved.push({what, text: isPrivate ? '' : text, to: 'left out', ...(isVisible ? {} : {count: 1})})
  }
}

function textPiece(text: string, style: string): TextPiece {
  const inlines: Words[] = text === '' ? [] : [{kind: 'words', text, strong: false, em: false, href: null}]
  return {kind: 'text', style, list: null, level: 1, ordinal: null, inlines, anchors: []}
}

const targetIn = (element: Element): string | null => {
  const link = findElement(element, ({tagName}) => tagName === 'a')
  const href = link ? attribute(link, 'href') : ''
  return href.includes('#') ? href.slice(href.indexOf('#') + 1) : null
}
