import type {PublishableArticle} from 'clinic-content'
import {articleJsonLd} from 'clinic-content/json-ld'
import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {markup} from '../markup.ts'
import {articleBody} from './articleBody.ts'

/** `/:dataset/articles/:slug`: a published article whose present words a clinician has approved. */
export function articlePage(article: PublishableArticle, frame: ClinicFrame | null, clinicUrl: string): string {
  const url = `${clinicUrl}/articles/${article.slug}`
  return layout({
    title: article.seo.title || article.title,
    description: article.seo.description || article.summary,
    language: article.language,
    canonical: url,
    noindex: article.noindex,
    frame,
    saysDemonstration: true,
    jsonLd: articleJsonLd(article, {url, siteUrl: clinicUrl}),
    main: markup`${articleBody(article)}`,
  })
}
