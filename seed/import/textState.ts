import {attribute, type Element, elements, lineOf} from './htmlTree.ts'
import type {TextPiece} from './pieces.ts'

/** How the text at a place of a page is set. */
export interface TextState {
  strong: boolean
  em: boolean
  href: string | null
  style: string
  list: TextPiece['list']
  level: number
  isInArticle: boolean
  isPre: boolean
}

/** The state at the top of a page. */
export const atStart: TextState = {
  strong: false,
  em: false,
  href: null,
  style: 'normal',
  list: null,
  level: 1,
  isInArticle: false,
  isPre: false,
}

/** How the text in an element is set, by its name and what it says of its style. */
export function stateIn(element: Element, state: TextState): TextState {
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
      return wordStyle(element, marked, style)
  }
}

/** What Word calls a paragraph when it saves a page. */
function wordStyle(element: Element, state: TextState, style: string): TextState {
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
