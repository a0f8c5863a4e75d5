import type {PublishableArticle} from 'clinic-content'
import {renderArticle} from 'clinic-content/html'
import {articleJsonLd} from 'clinic-content/json-ld'
import type {ClinicFrame} from '../content.ts'
import {html, trusted} from '../html.ts'
import {layout} from '../layout.ts'

/** `/:dataset/articles/:slug`: a published article whose present words a clinician has approved. */
export function articlePage(article: PublishableArticle, frame: ClinicFrame | null, siteUrl: string): string {
  const dataset = frame?.dataset ?? ''
  const url = `${siteUrl}/${dataset}/articles/${article.slug}`
  const rendered = renderArticle(article)
  // In a demonstration clinic the renderer says so already; here the clinic is real and only its reviewer is not.
  const hasFictionalReviewer = article.reviewedBy?.fictional === true
  return layout({
    title: article.seo.title || article.title,
    description: article.seo.description || article.summary,
    language: article.language,
    canonical: url,
    noindex: article.noindex || hasFictionalReviewer,
    frame,
    current: 'article',
    jsonLd: articleJsonLd(article, {url, siteUrl: `${siteUrl}/${dataset}`}),
    main: html`${
      hasFictionalReviewer && !article.clinic?.demo
        ? html`<p class="fictional-reviewer">
            <strong>Demonstration:</strong> the reviewer named here is fictional. No real clinician has reviewed this
            page.
          </p>`
        : null
    }${trusted(rendered.html)}`,
  })
}
