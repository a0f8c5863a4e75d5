import {createElement, type ComponentType, type ReactElement, type ReactNode} from 'react'
import type {RenderableArticle} from '../articlePage.ts'
import {renderArticle, type RenderArticleOptions, type RenderedArticle} from '../render/html/renderArticle.ts'
import {hasClass, htmlTree, type HtmlElement, type HtmlNode} from '../render/htmlTree.ts'

/** What a component gets: the attributes of the element in React's spelling, and what stands in it. */
export interface ArticlePartProps {
  children?: ReactNode
  className?: string
  id?: string
  href?: string
  src?: string
  srcSet?: string
  sizes?: string
  alt?: string
  width?: string
  height?: string
  rel?: string
  title?: string
  role?: string
  lang?: string
  dateTime?: string
  'aria-label'?: string
}

/** Parts of a page by the class that the renderer gives them. */
const parts = {
  'cc-action': 'callToAction',
  'cc-body': 'body',
  'cc-callout': 'callout',
  'cc-care': 'careCard',
  'cc-cite': 'citation',
  'cc-disclaimer': 'disclaimer',
  'cc-facts': 'treatmentFacts',
  'cc-help': 'crisisBox',
  'cc-hope': 'helpAndHope',
  'cc-key-points': 'keyPoints',
  'cc-question': 'questionAnswer',
  'cc-references': 'references',
  'cc-review': 'reviewLine',
  'cc-uncertain': 'uncertainty',
} as const

type PartName = (typeof parts)[keyof typeof parts]
type ElementName =
  | 'a'
  | 'blockquote'
  | 'figure'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'img'
  | 'li'
  | 'ol'
  | 'p'
  | 'table'
  | 'ul'

/**
 * Components to use in the place of elements (`a`, `img`, `h2`: a framework's own link or image) or of parts of the page
 * (`careCard`, `references`). A part wins over its element. Notices have no entry: no site may leave them out.
 */
export type ArticleComponents = Readonly<Partial<Record<PartName | ElementName, ComponentType<ArticlePartProps>>>>

export interface ArticleElementOptions extends RenderArticleOptions {
  components?: ArticleComponents
}

/** The same as `RenderedArticle`, with a React element in the place of the markup. */
export interface ArticleElement extends Omit<RenderedArticle, 'html'> {
  element: ReactElement
}

/**
 * An article as a React element: what `renderArticle` of `clinic-content/html` prints, made of elements.
 *
 * Numbers, notices, escaping and checks of addresses are those of the HTML renderer, so both always agree. Pure: no hook
 * and no state, so it works in server components, on the client and under StrictMode alike.
 *
 * @example
 * const {element, toc, noindex} = articleElement(article, {components: {a: Link}})
 */
export function articleElement(
  article: RenderableArticle,
  {components = {}, ...options}: ArticleElementOptions = {},
): ArticleElement {
  const {html, ...rest} = renderArticle(article, options)
  const [root] = htmlTree(html)
  return {...rest, element: elementOf(typeof root === 'object' ? root : emptyArticle, components, 0)}
}

const emptyArticle: HtmlElement = {tag: 'article', attributes: {}, children: []}

/** The same as a component. */
export const ArticleView = ({
  article,
  ...options
}: ArticleElementOptions & {article: RenderableArticle}): ReactElement => articleElement(article, options).element

function elementOf(node: HtmlElement, components: ArticleComponents, key: number): ReactElement {
  const {tag, children} = node
  return createElement(
    componentFor(node, components) ?? tag,
    {key, ...propsOf(node)},
    ...(children.length ? [children.map((child, at) => childOf(child, components, at))] : []),
  )
}

const childOf = (child: HtmlNode, components: ArticleComponents, key: number): ReactNode =>
  typeof child === 'string' ? child : elementOf(child, components, key)

function componentFor(node: HtmlElement, components: ArticleComponents): ComponentType<ArticlePartProps> | undefined {
  if (hasClass(node, 'cc-notice')) return undefined
  const part = Object.entries(parts).find(([name]) => hasClass(node, name))?.[1]
  return (part && components[part]) ?? (isElementName(node.tag, components) ? components[node.tag] : undefined)
}

const isElementName = (tag: string, components: ArticleComponents): tag is ElementName => Object.hasOwn(components, tag)

/** HTML's attribute names whose React spelling is another. */
const spelling: Readonly<Record<string, string>> = {
  class: 'className',
  datetime: 'dateTime',
  referrerpolicy: 'referrerPolicy',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
}

const propsOf = ({attributes}: HtmlElement): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [spelling[name] ?? name, value]))
