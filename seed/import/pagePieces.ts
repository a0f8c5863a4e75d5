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
  rawText,
} from './htmlTree.ts'
import type {Moved, Undecided} from './ImportedArticle.ts'
import {pagePart} from './pageParts.ts'
import {splitMarkers, supMarker} from './markers.ts'
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

interface State {
  strong: boolean
  em: boolean
  href: string | null
  style: string
  list: TextPiece['list']
  level: number
  isInArticle: boolean
  isPre: boolean
}

const start: State = {
  strong: false,
  em: false,
  href: null,
  style: 'normal',
  list: null,
  level: 1,
  isInArticle: false,
  isPre: false,
}

/** Takes a page apart: text with its structure, tables, images, and what is no part of the article. */
export function pagePieces(page: Parent): PagePieces {
  return new Reader().read(page)
}

class Reader {
  private readonly pieces: Piece[] = []
  private readonly moved: Moved[] = []
  private readonly undecided: Undecided[] = []
  private inlines: Inline[] = []
  private anchors: string[] = []
  private open: State = start
  private ordinal: number | null = null

  read(page: Parent): PagePieces {
    this.children(page, start)
    this.flush()
    return {pieces: this.pieces, moved: this.moved, undecided: this.undecided}
  }

  private children(parent: Parent, state: State): void {
    for (const child of parent.childNodes) {
      if (isText(child)) this.text(child.value, state)
      else if (isElement(child)) this.element(child, state)
    }
  }

  private text(value: string, state: State): void {
    const plain = value.replace(/[\u200B\u200C\uFEFF\u00AD]/g, '')
    const text = state.isPre ? plain.replace(/\r\n?/g, '\n') : plain.replace(/\s+/g, ' ')
    if (text === '' || (text.trim() === '' && this.inlines.length === 0)) return
    if (this.inlines.length === 0) this.open = state
    this.inlines.push({kind: 'words', text, strong: state.strong, em: state.em, href: state.href})
  }

  private element(element: Element, state: State): void {
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
    const inside: State = {...state, isInArticle}
    if (this.special(element, name, inside)) return
    this.children(element, this.stateIn(element, inside))
    if (isBlock(element) && !this.isParagraphOfItem(element, state)) this.flush()
  }

  /** Elements that are more than text with a style. */
  private special(element: Element, name: string, state: State): boolean {
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

  private stateIn(element: Element, state: State): State {
    const style = attribute(element, 'style').toLowerCase()
    const bold = /font-weight:\s*(bold|[6-9]00)/.test(style)
    const italic = /font-style:\s*italic/.test(style)
    const marked = {...state, strong: state.strong || bold, em: state.em || italic}
    switch (element.tagName) {
      case 'strong':
      case 'b':
        // Pasted pages are wrapped in a bold element that says it is not bold.
        return {...marked, strong: !/font-weight:\s*(normal|400)/.test(style)}
      case 'em':
      case 'i':
      case 'cite':
      case 'dfn':
        return {...marked, em: true}
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
        return {...state, style: element.tagName, list: null}
      case 'h5':
      case 'h6':
        return {...state, style: 'h4', list: null}
      case 'blockquote':
        return {...marked, style: 'blockquote'}
      case 'dt':
        return {...marked, strong: true}
      case 'pre':
        return {...marked, isPre: true}
      default:
        return this.wordStyle(element, marked, style)
    }
  }

  /** What Word calls a paragraph when it saves a page. */
  private wordStyle(element: Element, state: State, style: string): State {
    const name = attribute(element, 'class')
    const level = /mso-outline-level:\s*(\d)/.exec(style)?.[1] ?? /^Mso(?:Heading|Head)(\d)/i.exec(name)?.[1]
    if (/^MsoTitle/i.test(name)) return {...state, style: 'h1'}
    if (level !== undefined && element.tagName === 'p')
      return {...state, style: `h${Math.min(4, Math.max(1, Number(level)))}`}
    const list = /mso-list:\s*l\d+\s+level(\d)/.exec(style)?.[1]
    if (list === undefined) return state
    const sign = elements(element, (inner) => /mso-list:\s*ignore/i.test(attribute(inner, 'style')))
      .map(lineOf)
      .join('')
    return {...state, list: /\d|^[a-z][.)]/i.test(sign) ? 'number' : 'bullet', level: Number(list)}
  }

  /** A second paragraph of a list item stays in the item. */
  private isParagraphOfItem({tagName}: Element, state: State): boolean {
    const isPlain = tagName === 'p' || tagName === 'div' || tagName === 'section'
    if (!isPlain || state.list === null || this.open.list === null) return false
    if (this.inlines.length > 0 && !/\n\s*$/.test(inlineText(this.inlines))) this.lineBreak(state)
    return true
  }

  private lineBreak(state: State): void {
    const last = this.inlines.at(-1)
    const text = inlineText(this.inlines)
    if (/\n *$/.test(text) && state.list === null) {
      this.flush()
      return
    }
    if (last) this.inlines.push({kind: 'words', text: '\n', strong: state.strong, em: state.em, href: null})
  }

  private flush(): void {
    const inlines = splitMarkers(tidied(this.inlines))
    const {style, list, level} = this.open
    this.inlines = []
    if (inlineText(inlines).trim() === '') return
    this.pieces.push({kind: 'text', style, list, level, ordinal: this.ordinal, inlines, anchors: this.anchors})
    this.anchors = []
    this.ordinal = null
  }

  private items(list: Element, state: State): void {
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
      this.children(item, this.open)
      this.flush()
      this.ordinal = null
      number += 1
    }
    this.flush()
  }

  private anchor(element: Element, state: State): boolean {
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
    this.children(element, {...state, href})
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
  private raised(element: Element, state: State, digits: string): boolean {
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

  private figure(element: Element, state: State): boolean {
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
        this.children(child, state)
        this.flush()
      }
    }
    return true
  }

  private question(element: Element, state: State): void {
    const summary = findElement(element, ({tagName}) => tagName === 'summary')
    const question = summary ? lineOf(summary) : ''
    const rest = element.childNodes.filter((child) => child !== summary)
    const answer = new Reader().readParts(rest, {...start, isInArticle: state.isInArticle})
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

  private readParts(parts: Parent['childNodes'], state: State): PagePieces {
    for (const child of parts) {
      if (isText(child)) this.text(child.value, state)
      else if (isElement(child)) this.element(child, state)
    }
    this.flush()
    return {pieces: this.pieces, moved: this.moved, undecided: this.undecided}
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

  private aside(element: Element, name: string, state: State): boolean {
    const isBox =
      element.tagName === 'aside' ||
      /(^|[\s_-])(callout|alert|notice|info-?box|key-takeaways?|well)($|[\s_-])/.test(name)
    if (!isBox || element.tagName === 'body') return false
    const inner = new Reader().readParts(element.childNodes, {...start, isInArticle: state.isInArticle})
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

/** Neighbours with the same marks become one; no space at the edges or twice. */
function tidied(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (
      inline.kind === 'words' &&
      last?.kind === 'words' &&
      last.strong === inline.strong &&
      last.em === inline.em &&
      last.href === inline.href
    ) {
      last.text += inline.text
    } else joined.push({...inline})
  }
  let before = ' '
  for (const inline of joined) {
    if (inline.kind === 'marker') {
      before = 'x'
      continue
    }
    let text = inline.text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ')
    if (/\s$/.test(before)) text = text.replace(/^[ ]+/, '')
    inline.text = text
    if (text !== '') before = text
  }
  while (joined.length > 0) {
    const last = joined.at(-1)
    if (last?.kind !== 'words') break
    last.text = last.text.trimEnd()
    if (last.text !== '') break
    joined.pop()
  }
  const first = joined[0]
  if (first?.kind === 'words') first.text = first.text.trimStart()
  return joined.filter(({text}) => text !== '')
}

/** Scripts, counted: what watched the visitors of the old page does not come along. */
export function scriptCounts(page: Parent): Moved[] {
  const scripts = elements(page, ({tagName}) => tagName === 'script').filter(
    (script) => !/json/.test(attribute(script, 'type')),
  )
  const isTracking = (script: Element) =>
    /google-analytics|googletagmanager|gtag|\bga\(|fbq\(|connect\.facebook|hotjar|clarity\.ms|segment\.com|mixpanel|matomo|piwik|pixel|analytics|hs-scripts|doubleclick|tiktok/i.test(
      attribute(script, 'src') + rawText(script).slice(0, 5000),
    )
  const tracking = scripts.filter(isTracking).length
  const others = scripts.length - tracking
  return [
    ...(tracking > 0 ? [{what: 'tracking scripts', text: '', to: 'left out', count: tracking}] : []),
    ...(others > 0 ? [{what: 'scripts', text: '', to: 'left out', count: others}] : []),
  ]
}
