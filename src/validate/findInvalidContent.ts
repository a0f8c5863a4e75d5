import type {ArticlePage} from '../articlePage.ts'
import {isSlug} from '../client/checkArguments.ts'
import {dayOf} from '../editorial/isoDate.ts'
import {fieldOf, listOf, textOf} from '../storedValue.ts'
import {articleKinds, audiences, isTermOf} from '../vocabulary.ts'
import type {ContentFinding, Report} from './contentFinding.ts'
import {idsOf, reportText} from './reportText.ts'

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
  reportText({
    text: page.body,
    path: ['body'],
    works: idsOf(page.citations, 'id'),
    numbers: idsOf(page.crisisNumbers, 'id'),
    report,
  })
  return findings
}

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
