import {attribute, type Element, hasAttribute, holdsMain, isShort, labels, lineOf} from './htmlTree.ts'

/** A part of a page that is no part of its article. */
export interface PagePart {
  what: string
  /** Visitors could read it. */
  isVisible: boolean
  /** Its words may not come along, not even into a report: they are other people's. */
  isPrivate: boolean
}

const part = (what: string, isVisible = true, isPrivate = false): PagePart => ({what, isVisible, isPrivate})

/** Names that page builders and themes give to the parts of a page; each has to be a word of its own. */
const named = (words: string) => new RegExp(`(^|[\\s_-])(${words})($|[\\s_-])`)

const names: readonly {pattern: RegExp; what: string; longest?: number}[] = [
  {
    pattern: named(
      'breadcrumbs?|skip-link|pagination|post-navigation|nav-links|navbar|main-menu|site-navigation|nav-menu|menu-item',
    ),
    what: 'site navigation',
  },
  {pattern: named('toc|ez-toc-container|table-of-contents'), what: 'table of contents'},
  {
    pattern: named('sharedaddy|share-buttons?|social-share|addtoany|share|social-links|social-icons'),
    what: 'share buttons',
    longest: 40,
  },
  {
    pattern: named(
      'jp-relatedposts|related-posts?|related-articles|you-may-also-like|recent-posts|recommended-posts?|related',
    ),
    what: 'related posts',
    longest: 200,
  },
  {pattern: named('site-header|masthead|topbar|site-branding'), what: 'site header', longest: 200},
  {pattern: named('site-footer|colophon|footer-widgets?|page-footer'), what: 'site footer', longest: 400},
  {pattern: named('newsletter|mc4wp-form|subscribe-form|signup-form'), what: 'form', longest: 120},
  {pattern: named('sidebar|widget-area|widget'), what: 'sidebar', longest: 400},
]

const authorBox = named(
  'author-box|author-bio|author-info|author-card|post-author|about-the-author|about-author|saboxplugin-wrap|abh-box',
)
const commentArea =
  /(^|\s)(comments?|comments-area|comment-list|commentlist|respond|comment-respond|disqus_thread|fb-comments)(\s|$)/
const accordion = /accordion|collaps|toggle|faq|panel|tab|answer|expand/

/** Which part of the page an element is, when it is none of the article; `null` for everything else. */
export function pagePart(element: Element, isInArticle: boolean): PagePart | null {
  const name = labels(element)
  const {tagName} = element
  if (isHidden(element, name)) return part('hidden text', false)
  if (
    /(^|\s)(sr-only|screen-reader-text|visually-hidden|visuallyhidden|skip-link)(\s|$)/.test(name) &&
    !isHeadingTag(tagName)
  ) {
    return part('text for screen readers', false)
  }
  if (commentArea.test(name)) return part('comments', false, true)
  if (tagName === 'nav' || /(^|\s)navigation(\s|$)/.test(attribute(element, 'role'))) return part('site navigation')
  if (
    /cookie|gdpr|consent/.test(name) &&
    isShort(element, 400) &&
    /cookie/i.test(lineOf(element)) &&
    !holdsArticle(element)
  )
    return part('cookie notice')
  if (authorBox.test(name) && isShort(element, 249)) return part('author box')
  if ((tagName === 'form' || name.includes('wpcf7') || name.includes('gform_wrapper')) && !holdsArticle(element))
    return part('form')
  if (/^(select|textarea|input|option)$/.test(tagName)) return part('form')
  if (
    tagName === 'button' &&
    !hasAttribute(element, 'aria-expanded') &&
    !hasAttribute(element, 'aria-controls') &&
    !accordion.test(name)
  ) {
    return isInHeading(element) ? null : part('button')
  }
  if (!isInArticle && !holdsArticle(element)) {
    if (tagName === 'header' || attribute(element, 'role') === 'banner') return part('site header')
    if (tagName === 'footer' || attribute(element, 'role') === 'contentinfo') return part('site footer')
    if (tagName === 'aside' || attribute(element, 'role') === 'complementary') return part('sidebar')
  }
  const found = names.find(({pattern, longest = 400}) => pattern.test(name) && isShort(element, longest))
  return found && tagName !== 'body' && tagName !== 'html' && !holdsArticle(element) ? part(found.what) : null
}

const isHeadingTag = (tag: string) => /^h[1-6]$/.test(tag)

function isInHeading(element: Element): boolean {
  const parent = element.parentNode
  return parent !== null && 'tagName' in parent && (isHeadingTag(parent.tagName) || parent.tagName === 'summary')
}

/** An element around the article: some sites put a form, a header or a sidebar class on everything. */
function holdsArticle(element: Element): boolean {
  return holdsMain(element) || (element.tagName === 'form' && !isShort(element, 150))
}

/** Not on the screen, and not a closed answer that a click opens. */
function isHidden(element: Element, name: string): boolean {
  const style = attribute(element, 'style').toLowerCase().replace(/\s/g, '')
  const isOff =
    hasAttribute(element, 'hidden') || /display:none|visibility:hidden|font-size:0(?![.\d])|mso-hide:all/.test(style)
  if (!isOff) return false
  const isClosedAnswer =
    accordion.test(name) ||
    /^(region|tabpanel)$/.test(attribute(element, 'role')) ||
    hasAttribute(element, 'aria-labelledby') ||
    attribute(element, 'hidden') === 'until-found'
  return !isClosedAnswer
}
