import {type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse} from 'parse5'
import {ImportError} from './ImportError.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

/** Far above any page; the parser's time grows with the square of the depth. */
const MAX_DEPTH = 512

/**
 * A page as a tree, as a browser would read it.
 *
 * @throws {ImportError} `too-deep`
 */
export function htmlTree(html: string): Parent {
  const depths = new WeakMap<object, number>()
  return parse<DefaultTreeAdapterMap>(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild(parent, child) {
        const depth = (depths.get(parent) ?? 0) + 1
        if (depth > MAX_DEPTH) throw new ImportError('too-deep', `its elements nest more than ${MAX_DEPTH} deep`)
        depths.set(child, depth)
        defaultTreeAdapter.appendChild(parent, child)
      },
    },
  })
}

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

/** The value of an attribute, `''` when it has none. */
export const attribute = ({attrs}: Element, name: string): string =>
  attrs.find((attr) => attr.name === name)?.value ?? ''

export const hasAttribute = ({attrs}: Element, name: string): boolean => attrs.some((attr) => attr.name === name)

/** What the page calls an element: its id, classes and roles in one lowercase line. */
export const labels = (element: Element): string =>
  ['id', 'class', 'role', 'itemprop']
    .map((name) => attribute(element, name))
    .join(' ')
    .toLowerCase()

/** The first element below a node that passes, in document order. */
export function findElement(node: Parent, passes: (element: Element) => boolean): Element | null {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    const found = passes(child) ? child : findElement(child, passes)
    if (found) return found
  }
  return null
}

const holders = new WeakMap<Element, boolean>()

/** Whether an element is around the article or the heading of the page; told once for each, since parts are nested. */
export function holdsMain(element: Element): boolean {
  const known = holders.get(element)
  if (known !== undefined) return known
  const holds = element.childNodes.some(
    (child) => isElement(child) && (/^(article|main|h1)$/.test(child.tagName) || holdsMain(child)),
  )
  holders.set(element, holds)
  return holds
}

/** Every element below a node that passes, in document order. */
export function elements(node: Parent, passes: (element: Element) => boolean): Element[] {
  return node.childNodes.flatMap((child): Element[] =>
    isElement(child) ? [...(passes(child) ? [child] : []), ...elements(child, passes)] : [],
  )
}

/** All text below a node as it stands in the source. */
export function rawText(node: Parent): string {
  return node.childNodes.map((child) => (isText(child) ? child.value : isElement(child) ? rawText(child) : '')).join('')
}

const blockTags = new Set(
  'address article aside blockquote body button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export const isBlock = ({tagName}: Element): boolean => blockTags.has(tagName)

/** What is never on the screen. */
const silentTags = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'datalist'])

export const isSilent = ({tagName}: Element): boolean => silentTags.has(tagName)

/** The words of an element as one line, blocks apart from each other. */
export function lineOf(node: Parent): string {
  const parts: string[] = []
  const add = (parent: Parent) => {
    for (const child of parent.childNodes) {
      if (isText(child)) parts.push(child.value)
      if (!isElement(child) || isSilent(child)) continue
      const edge = isBlock(child) || child.tagName === 'br' ? ' ' : ''
      parts.push(edge)
      add(child)
      parts.push(edge)
    }
  }
  add(node)
  return oneLine(parts.join(''))
}

/** Most elements and texts that are looked at to find out whether a part of a page is short. */
const MAX_LOOKED_AT = 20_000

/** Whether an element has at most so many words; told without reading a long one, and `false` for one of many parts. */
export function isShort(element: Element, most: number): boolean {
  let [words, looked] = [0, 0]
  const isWithin = (parent: Parent): boolean =>
    parent.childNodes.every((child) => {
      looked += 1
      if (isText(child)) words += countWords(child.value.slice(0, 100_000))
      if (words > most || looked > MAX_LOOKED_AT) return false
      return !isElement(child) || isSilent(child) || isWithin(child)
    })
  return isWithin(element)
}

/** White space as one space; characters without width go. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u200B\u200C\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Words as a person counts them: runs of letters or digits. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
