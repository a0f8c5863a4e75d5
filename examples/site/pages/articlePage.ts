import type {PublishableArticle} from 'clinic-content'
import {articleJsonLd} from 'clinic-content/json-ld'
import {articleMeta} from 'clinic-content/meta'
import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {articleBody} from './articleBody.ts'

/** `/:dataset/articles/:slug`: a published article whose present words a clinician has approved. */
export function articlePage(
  article: PublishableArticle,
  frame: ClinicFrame | null,
  clinicUrl: string,
  feedbackUrl?: string,
): string {
  const url = `${clinicUrl}/articles/${article.slug}`
  const {robots, ...meta} = articleMeta(article, {url})
  return layout({
    ...meta,
    noindex: robots !== null,
    language: article.language,
    markdown: `${url}.md`,
    frame,
    saysDemonstration: true,
    jsonLd: articleJsonLd(article, {url, siteUrl: clinicUrl}),
    main: articleBody(article, {url, feedbackUrl}),
  })
}
