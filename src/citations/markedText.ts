import {cleanText} from '../render/escapeHtml.ts'
import type {Token} from './token.ts'

/*
 * While a reference is put together it is one string, so that "a period goes inside the closing quote" is string work.
 * A C0 control opens an element and U+0008 closes the newest one; input is cleaned of controls, so none can be forged.
 * U+0006 opens a link: its address follows, up to U+0007. U+0005 fences words whose case stays as it is.
 */
const OPENERS: Readonly<Record<string, string>> = {i: '\x01', b: '\x02', sup: '\x03', sub: '\x04', span: '\x05'}
const TAGS = {'\x01': 'i', '\x02': 'b', '\x03': 'sup', '\x04': 'sub'} as const
const CLOSE = '\x08'

const isOpener = (mark: string): mark is keyof typeof TAGS => mark in TAGS

export const italic = (text: string): string => text && OPENERS['i'] + text + CLOSE

/** A link where the address is one for the web, plain words otherwise. */
export const link = (href: string, text: string): string =>
  /^https?:\/\/[^\s\\]+$/i.test(href) ? `\x06${cleanText(href)}\x07${cleanText(text)}${CLOSE}` : cleanText(text)

/** Input as marked text: CSL's own markup understood where it balances, anything else kept as words, quotes curled. */
export function markup(input: unknown): string {
  const parts = cleanText(String(input ?? ''))
    .trim()
    .split(/(<\/?(?:i|b|sup|sub|span)(?: [^<>]*)?>)/)
  const open: {tag: string; at: number}[] = []
  parts.forEach((part, at) => {
    const [, slash, tag = ''] = (at % 2 && /^<(\/?)(\w+)/.exec(part)) || []
    if (!tag) return
    if (!slash) open.push({tag, at})
    else if (open.at(-1)?.tag === tag) {
      parts[open.pop()?.at ?? 0] = OPENERS[tag] ?? ''
      parts[at] = CLOSE
    }
  })
  return curlQuotes(parts.join(''))
}

/** Straight quotes to the curly ones that print uses; an apostrophe stays one. */
const curlQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{“‘—–\-/\x01-\x05])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–/\x01-\x05])'(?=\p{L}[^']*[^\s']'(?!\p{L}))/gu, '$1‘')
    .replace(/'/g, '’')

/** Marked text as tokens; fences of case leave no trace. */
export function toTokens(marked: string): Token[] {
  const root: Token[] = []
  const stack: Token[][] = [root]
  const open = (token: Exclude<Token, string>) => {
    stack.at(-1)?.push(token)
    stack.push(token.children)
  }
  const parts = marked.split(/([\x01-\x05\x08]|\x06[^\x07]*\x07)/)
  for (const part of parts) {
    if (part === CLOSE) stack.pop()
    else if (isOpener(part)) open({tag: TAGS[part], children: []})
    else if (part[0] === '\x06') open({tag: 'a', href: part.slice(1, -1), children: []})
    else if (part === '\x05') stack.push(stack.at(-1) ?? root)
    else if (part) stack.at(-1)?.push(part)
  }
  return root
}

/** Sentences of a reference in a row, each closed by its period; empty ones fall away. */
export const sentences = (parts: readonly string[]): string => parts.filter(Boolean).map(closeSentence).join(' ')

/** Adds the period: inside closing quotes, and never after `.`, `?` or `!`. */
function closeSentence(text: string): string {
  const tail = /[”’\x08]*$/.exec(text)?.index ?? text.length
  if (/[.?!]/.test(text[tail - 1] ?? '')) return text
  const quote = text.slice(tail).search(text.includes('‘') ? /[”’]/ : /”/)
  const at = quote < 0 ? text.length : tail + quote
  return `${text.slice(0, at)}.${text.slice(at)}`
}
