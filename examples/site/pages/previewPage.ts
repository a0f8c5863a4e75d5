import type {DraftArticle} from 'clinic-content'
import {articleMeta} from 'clinic-content/meta'
import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {articleBody} from './articleBody.ts'

/**
 * `/:dataset/preview/:slug`: a draft as readers would see it, for staff.
 *
 * It is never canonical, never indexed, carries no structured data, and the renderer says "Not clinically reviewed".
 */
export function previewPage(draft: DraftArticle, frame: ClinicFrame | null, url: string): string {
  const {title, description, canonical, openGraph} = articleMeta(draft, {url})
  return layout({
    title,
    description,
    canonical,
    openGraph,
    noindex: true,
    language: draft.language,
    frame,
    saysDemonstration: true,
    main: articleBody(draft, {url}),
  })
}
