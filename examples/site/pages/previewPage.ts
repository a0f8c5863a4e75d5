import type {DraftArticle} from 'clinic-content'
import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {articleBody} from './articleBody.ts'

/**
 * `/:dataset/preview/:slug`: a draft as readers would see it, for staff.
 *
 * It is never canonical, never indexed, carries no structured data, and the renderer says "Not clinically reviewed".
 */
export function previewPage(draft: DraftArticle, frame: ClinicFrame | null): string {
  return layout({
    title: `Not clinically reviewed: ${draft.title}`,
    language: draft.language,
    noindex: true,
    frame,
    saysDemonstration: true,
    main: articleBody(draft),
  })
}
