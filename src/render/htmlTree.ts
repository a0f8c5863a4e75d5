/** One element of a rendered page. Attribute names are those of HTML. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}
export type HtmlNode = string | HtmlElement

/**
 * What `renderArticle` wrote, as a tree. Text, Markdown and React are made from it, so that a notice, a checked address
 * or an escaped word can never differ between two renderers.
 *
 * Reads that markup alone, which is a small part of HTML: known elements, every attribute in double quotes, every
 * special character as a decimal entity. It is no parser for HTML of anybody else.
 */
export function htmlTree(html: string): readonly HtmlNode[] {
  const root: HtmlNode[] = []
  const open = [root]
  for (const [text, slash, tag, attributes = ''] of html.matchAll(/<(\/?)([a-z]+\d?)((?: [a-z-]+="[^"]*")*)>|[^<]+/g)) {
    const inner = open.at(-1) ?? root
    if (tag === undefined) inner.push(decoded(text))
    else if (slash) open.pop()
    else {
      const children: HtmlNode[] = []
      inner.push({tag, attributes: attributesOf(attributes), children})
      if (tag !== 'br' && tag !== 'img') open.push(children)
    }
  }
  return root
}

const attributesOf = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )

const decoded = (text: string): string =>
  text.includes('&') ? text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))) : text

/** Whether an element has a class. */
export const hasClass = ({attributes}: HtmlElement, name: string): boolean =>
  (attributes['class'] ?? '').split(' ').includes(name)
