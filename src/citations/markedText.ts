/* oxlint-disable no-control-regex -- controls are the marks, see below */
import {cleanText, isPlain} from '../render/escapeHtml.ts'
import type {Token} from './token.ts'

/*
 * While a reference is put together it is one string, so that "a period goes inside the closing quote" is string work.
 * The controls U+0001 to U+0005 open an element, U+0008 closes the newest; input is cleaned of controls, so none can be
 * forged. U+0005 fences words whose case stays as it is. U+0006 opens a link: its address follows, up to U+0007.
 */
const TAGS = ['i', 'b', 'sup', 'sub', 'span']
const CLOSE = '\b'

const opener = (tag: string): string => String.fromCharCode(TAGS.indexOf(tag) + 1)

export const italic = (text: string): string => text && opener('i') + text + CLOSE

/** A link where the address is one for the web, plain words otherwise. */
export const link = (href: string, text: string): string =>
  /^https?:\/\/[^\s\\]+$/i.test(href) ? `\x06${cleanText(href)}\x07${cleanText(text)}${CLOSE}` : cleanText(text)

/** Input as marked text: CSL's own markup understood where it balances, anything else kept as words, quotes curled. */
export function markup(input: unknown = ''): string {
  // Most of what a reference holds has neither markup nor quotes.
  if (isPlain(input)) return input.trim()
  const parts = cleanText(input)
    .trim()
    .split(/(<\/?(?:i|b|sup|sub|span)(?: [^<>]*)?>)/)
  const open: [tag: string, at: number][] = []
  parts.forEach((part, at) => {
    const tag = at % 2 ? (/\w+/.exec(part)?.[0] ?? '') : ''
    const newest = open.at(-1)
    if (tag && part[1] !== '/') open.push([tag, at])
    else if (tag && newest?.[0] === tag) {
      parts[newest[1]] = opener(tag)
      parts[at] = CLOSE
      open.pop()
    }
  })
  const typed = parts.join('')
  const text = typed
    .replace(/(^|[\s([{‘–—/\x01-\x05-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“–—/\x01-\x05])'(?=\p{L}[^']*[^\s']'(?!\p{L}))/gu, '$1‘')
    .replaceAll("'", '’')
  // Outer quotes are double, as American books set them; who typed curly ones meant them.
  return text.includes('“') || typed.includes('‘') ? text : text.replace(/‘([^‘]*[^‘\s])’(?!\p{L})/gu, '“$1”')
}

/** Marked text as tokens; fences of case leave no trace. */
export function toTokens(marked: string): Token[] {
  const root: Token[] = []
  const stack = [root]
  let from = 0
  for (let at = 0; at <= marked.length; at++) {
    const code = at < marked.length ? marked.charCodeAt(at) : 8
    if (code > 8) continue
    const inner = stack.at(-1) ?? root
    if (at > from) inner.push(marked.slice(from, at))
    from = at + 1
    if (code === 8) stack.pop()
    else if (code === 5) stack.push(inner)
    else {
      const children: Token[] = []
      const end = code === 6 ? marked.indexOf('\x07', at) : at
      inner.push({tag: TAGS[code - 1] ?? 'a', href: marked.slice(from, end), children})
      stack.push(children)
      at = end
      from = end + 1
    }
  }
  return root
}

/** Sentences of a reference in a row, each closed by its period; empty ones fall away. */
export const sentences = (parts: readonly string[]): string => parts.filter(Boolean).map(closeSentence).join(' ')

/** The period goes inside closing quotes, and never after another, a question or an exclamation. */
function closeSentence(text: string): string {
  let end = text.length
  if (!'.?!”’\b'.includes(text.charAt(end - 1))) return `${text}.`
  while ('”’\b'.includes(text.charAt(end - 1)) && end) end--
  if ('.?!'.includes(text.charAt(end - 1))) return text
  const tail = text.slice(end)
  const quote = tail ? tail.search(text.includes('‘') ? /[”’]/ : '”') : -1
  return quote < 0 ? `${text}.` : `${text.slice(0, end + quote)}.${tail.slice(quote)}`
}
