import type {RenderableArticle} from '../../../src/articlePage.ts'
import {toCslJson} from '../../../src/citations/toCslJson.ts'
import {escapeHtml} from '../../../src/render/escapeHtml.ts'
import {renderArticle} from '../../../src/render/html/renderArticle.ts'
import {articleMarkdown} from '../../../src/render/markdown/articleMarkdown.ts'
import {standaloneTitle} from '../../../src/render/standaloneTitle.ts'
import {reviewKinds, reviewOutcomes, titleOf} from '../../../src/vocabulary.ts'
import type {ReviewRecord} from './reviewRecords.ts'
import {sitePage} from './sitePage.ts'

/** The way from an article's folder up to that of the site. */
const ROOT = '../../'

/**
 * The files of one article by name: the page, the same words as Markdown, its references as CSL-JSON and its reviews.
 *
 * Pictures are looked for in `images/` of the site's folder, in their full size; `images` has their asset ids.
 */
export function articleFiles(
  article: RenderableArticle,
  reviews: readonly ReviewRecord[],
): {files: Record<string, string>; images: string[]} {
  const local = {...article, imageBaseUrl: '/images/'}
  const options = {baseUrl: ROOT.slice(0, -1)}
  const {html, noindex} = renderArticle(local, options)
  // A folder has one size of a picture.
  const body = html.replaceAll(/ srcset="[^"]*" sizes="[^"]*"/g, '')
  const {id, title, slug, language, reviewState, nextReviewDue, firstPublished, dateModified, changeLog} = article
  const about = {id, title, slug, language, reviewState, nextReviewDue, firstPublished, dateModified}
  const page = {
    title: standaloneTitle(article.status, title),
    language,
    nav: `<nav><a href="${ROOT}index.html">All articles</a></nav>\n`,
    main: `${body}\n${reviewTable(reviews)}`,
    root: ROOT,
    noindex,
  }
  return {
    files: {
      'index.html': sitePage(page),
      'article.md': articleMarkdown(local, options),
      'references.csl.json': json(article.citations.map((work) => toCslJson(work))),
      'reviews.json': json({article: about, reviews, changes: changeLog}),
    },
    images: [...body.matchAll(/ src="\.\.\/\.\.\/images\/([\w-]+)\.(\w+)"/g)].map(
      ([, name, format]) => `image-${name}-${format}`,
    ),
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function reviewTable(reviews: readonly ReviewRecord[]): string {
  const heading = '<h2>Record of reviews</h2>'
  if (reviews.length === 0) return `<section>${heading}<p>No review is on record.</p></section>`
  const rows = reviews.map(({reviewer, date, kind, outcome, evidenceSearchedTo}) =>
    [
      date,
      [reviewer.name || reviewer.id, reviewer.honorificSuffix].filter(Boolean).join(', '),
      [titleOf(reviewKinds, kind), titleOf(reviewOutcomes, outcome)].join(': '),
      evidenceSearchedTo,
    ].map((cell) => `<td>${escapeHtml(cell)}</td>`),
  )
  const head = ['Date', 'Reviewer', 'Review', 'Evidence searched up to'].map((cell) => `<th scope="col">${cell}</th>`)
  const table = [head, ...rows].map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')
  return `<section>${heading}<table>${table}</table><p>Exactly which words each review approved: reviews.json.</p></section>`
}
