import type {DraftArticle, PublishableArticle} from 'clinic-content'
import {printDetails, renderArticle, reportError, tableOfContents} from 'clinic-content/html'
import {type Markup, markup, trusted} from '../markup.ts'

export interface ArticleBodyOptions {
  /** Full address of the page, printed at its foot. */
  url: string
  /** Where readers report an error; without one they are not asked to. */
  feedbackUrl?: string | undefined
}

/** The rendered article, with a table of contents beside it where the window is wide enough. */
export function articleBody(
  article: PublishableArticle | DraftArticle,
  {url, feedbackUrl}: ArticleBodyOptions,
): Markup {
  const {html, toc} = renderArticle(article)
  return markup`<div class="with-contents">
${trusted(tableOfContents(toc.filter(({level}) => level === 2)))}
${trusted(html)}
</div>
${feedbackUrl && trusted(reportError(article, {url: feedbackUrl}))}
${trusted(printDetails(article, {url}))}`
}
