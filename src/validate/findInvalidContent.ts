import type {ArticlePage} from '../articlePage.ts'
import {contentBlocks, type ContentPathStep} from '../citations/contentBlocks.ts'
import {isSlug} from '../client/checkArguments.ts'
import {dayOf} from '../editorial/isoDate.ts'
import {fieldOf, isStoredObject, listOf, refOf, type StoredObject, textOf} from '../storedValue.ts'
import {articleKinds, audiences, isTermOf, textDecorators} from '../vocabulary.ts'

/** Something of a page that is not as the content model says. The page shows what is left. */
export interface ContentFinding {
  id: 'invalid_content'
  /** Sanity path from the page, such as `['body', {_key: 'p1'}, 'children', 0]`. */
  path: readonly ContentPathStep[]
  message: string
  /** What would be right. */
  expected: string
}

/** Notes one fault. */
type Report = (path: readonly ContentPathStep[], message: string, expected: string) => void

/** Blocks that this version of the package knows how to show. */
const knownBlocks = new Set([
  'block',
  'callout',
  'careCard',
  'disclaimerSlot',
  'figure',
  'helpAndHope',
  'keyPoints',
  'questionAnswer',
  'table',
  'tableRow',
  'testimonial',
  'treatmentFacts',
])

/**
 * What of a page is broken as stored: content that an import, an API or an older version wrote and no Studio checked.
 *
 * The client never throws for such content and renderers leave out what they cannot show; this says what that was, for a
 * build's log or a test of the site. It never throws either. An empty list is a page without a fault.
 *
 * @example
 * for (const {path, message} of findInvalidContent(article)) console.warn(article.slug, path, message)
 */
export function findInvalidContent(page: ArticlePage): ContentFinding[] {
  const findings: ContentFinding[] = []
  const report: Report = (path, message, expected) => findings.push({id: 'invalid_content', path, message, expected})
  reportFields(page, report)
  const works = idsOf(page.citations)
  const numbers = idsOf(page.crisisNumbers)
  if (listOf(page.body).length === 0) report(['body'], 'the text is empty', 'at least one block')
  for (const {block, path} of contentBlocks(page.body, ['body'])) {
    const type = textOf(block['_type'])
    if (!knownBlocks.has(type)) report(path, `a block "${type.slice(0, 40)}" is unknown and not shown`, 'a known block')
    if (type === 'figure' && textOf(block['alt']) === '' && block['decorative'] !== true) {
      report([...path, 'alt'], 'an image has no description', 'alt, or decorative')
    }
    if (type === 'block') {
      reportSpans(block, numbers, (rest, ...words) => report([...path, ...rest], ...words))
      reportMarks(block, works, (rest, ...words) => report([...path, ...rest], ...words))
    }
  }
  return findings
}

const idsOf = (cards: unknown) => new Set(listOf(cards).map((card) => fieldOf(card, 'id')))

function reportFields(page: ArticlePage, report: Report): void {
  for (const field of ['id', 'title', 'summary', 'language'] as const) {
    if (textOf(page[field]) === '') report([field], `"${field}" is missing`, 'text')
  }
  if (!isSlug(page.slug)) report(['slug'], 'the web address is malformed', 'lowercase words joined by hyphens')
  if (!isTermOf(articleKinds, page.kind)) {
    report(['kind'], 'the kind is unknown', articleKinds.map(({value}) => value).join(', '))
  }
  if (!isTermOf(audiences, page.audience)) {
    report(['audience'], 'the audience is unknown', audiences.map(({value}) => value).join(', '))
  }
  for (const field of ['firstPublished', 'dateModified', 'lastReviewed', 'nextReviewDue'] as const) {
    if (page[field] !== null && dayOf(page[field]) === null) report([field], `"${field}" is no date`, 'an ISO date')
  }
  for (const [index, work] of listOf(page.citations).entries()) {
    if (textOf(fieldOf(work, 'title')) === '') report(['citations', index, 'title'], 'a source has no title', 'text')
  }
}

function reportSpans({children, markDefs}: StoredObject, numbers: ReadonlySet<unknown>, report: Report): void {
  if (!Array.isArray(children)) return report(['children'], 'a paragraph has no text', 'a list of spans')
  const defined = new Set(listOf(markDefs).map((mark) => fieldOf(mark, '_key')))
  for (const [index, child] of listOf(children).entries()) {
    const here = ['children', index]
    const type = fieldOf(child, '_type')
    if (!isStoredObject(child)) report(here, 'a span is no object', 'a span')
    else if (type === 'span' && typeof child['text'] !== 'string') {
      report([...here, 'text'], 'a span has no text', 'text')
    } else if (type === 'crisisNumber' && !numbers.has(refOf(child['resource']))) {
      report([...here, 'resource'], 'a crisis number leads nowhere and is not shown', 'a crisis resource in use')
    }
    if (listOf(fieldOf(child, 'marks')).some((mark) => !isTermOf(textDecorators, mark) && !defined.has(mark))) {
      report([...here, 'marks'], 'a mark has no definition', 'one of markDefs')
    }
  }
}

function reportMarks({markDefs}: StoredObject, works: ReadonlySet<unknown>, report: Report): void {
  for (const mark of listOf(markDefs)) {
    const here = ['markDefs', {_key: textOf(fieldOf(mark, '_key'))}]
    if (fieldOf(mark, '_type') === 'link' && textOf(fieldOf(mark, 'href')) === '') {
      report([...here, 'href'], 'a link leads nowhere', 'an address')
    }
    if (fieldOf(mark, '_type') !== 'cite') continue
    const cited = listOf(fieldOf(mark, 'citations'))
    if (cited.length === 0) report([...here, 'citations'], 'a citation names no source', 'at least one reference')
    for (const [index, reference] of cited.entries()) {
      if (!works.has(refOf(reference))) {
        report([...here, 'citations', index], 'a citation leads to a source that is not there', 'a citation')
      }
    }
  }
}
