import type {PublishableArticle} from 'clinic-content'
import {articleJsonLd} from 'clinic-content/json-ld'
import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {markup} from '../markup.ts'
import {articleBody} from './articleBody.ts'

/** `/:dataset/articles/:slug`: a published article whose present words a clinician has approved. */
export function articlePage(article: PublishableArticle, frame: ClinicFrame | null, clinicUrl: string): string {
  const url = `${clinicUrl}/articles/${article.slug}`
  // In a demonstration clinic the renderer says so already; here the clinic is real and only its reviewer is not.
  const hasFictionalReviewer = article.reviewedBy?.fictional === true && article.clinic?.demo !== true
  return layout({
    title: article.seo.title || article.title,
    description: article.seo.description || article.summary,
    language: article.language,
    canonical: url,
    noindex: article.noindex || hasFictionalReviewer,
    frame,
    saysDemonstration: true,
    jsonLd: articleJsonLd(article, {url, siteUrl: clinicUrl}),
    main: markup`${
      hasFictionalReviewer &&
      markup`<p class="fictional-reviewer"><strong>Demonstration:</strong> the reviewer named here is fictional. No real clinician has reviewed this page.</p>\n`
    }${articleBody(article)}`,
  })
}
