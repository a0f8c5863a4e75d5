import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'
import {attribute, type Element, elements, lineOf, oneLine, type Parent, rawText} from './htmlTree.ts'

/** What a page says of itself without showing it. */
export interface PageHead {
  title: string
  description: string
  canonical: string
  language: string
  noindex: boolean
  published: string
  modified: string
  author: string
  reviewer: string
  reviewedOn: string
}

/** The head of a page: `<title>`, meta elements and schema.org data. */
export function pageHead(page: Parent): PageHead {
  const metas = elements(page, ({tagName}) => tagName === 'meta')
  const meta = (name: string): string =>
    oneLine(
      attribute(
        metas.find((each) =>
          [attribute(each, 'name'), attribute(each, 'property')].some((key) => key.toLowerCase() === name),
        ) ?? nothing,
        'content',
      ),
    )
  const first = (tag: string, passes: (element: Element) => boolean = () => true) =>
    elements(page, (element) => element.tagName === tag && passes(element))[0] ?? nothing
  const data = structuredData(page)
  const said = (name: string): unknown => data.map((item) => fieldOf(item, name)).find((value) => value !== undefined)
  return {
    title: oneLine(meta('og:title') || lineOf(first('title'))),
    description: meta('description') || meta('og:description'),
    canonical:
      attribute(
        first('link', (link) => attribute(link, 'rel').toLowerCase() === 'canonical'),
        'href',
      ) || meta('og:url'),
    language: attribute(first('html'), 'lang'),
    noindex: /noindex|none/i.test(meta('robots')) || /noindex/i.test(meta('googlebot')),
    published: meta('article:published_time') || textOf(said('datePublished')),
    modified: meta('article:modified_time') || textOf(said('dateModified')),
    author: meta('author') || nameOf(said('author')),
    reviewer: nameOf(said('reviewedBy')),
    reviewedOn: textOf(said('lastReviewed')),
  }
}

const nothing: Element = Object.assign(Object.create(null), {tagName: '', attrs: [], childNodes: []})

const nameOf = (value: unknown): string => {
  const [one] = Array.isArray(value) ? listOf(value) : [value]
  return oneLine(textOf(one) || textOf(fieldOf(one, 'name')))
}

/** Every object of the JSON-LD on a page; scripts that are no JSON say nothing. */
function structuredData(page: Parent): unknown[] {
  const scripts = elements(
    page,
    (element) => element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type')),
  )
  return scripts.flatMap((script) => {
    try {
      const value: unknown = JSON.parse(rawText(script))
      const list = Array.isArray(value) ? listOf(value) : [value]
      return list.flatMap((item) => [item, ...listOf(fieldOf(item, '@graph'))])
    } catch {
      return []
    }
  })
}
