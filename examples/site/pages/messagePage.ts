import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {markup} from '../markup.ts'

/** A page that says what happened in plain words and where to go from there. */
export function messagePage(title: string, paragraphs: readonly string[], frame: ClinicFrame | null = null): string {
  const [href, text] = frame ? [`/${frame.dataset}/`, `Articles of ${frame.clinic.displayName}`] : ['/', 'All clinics']
  return layout({
    title,
    noindex: true,
    frame,
    main: markup`<div class="message">
<h1>${title}</h1>
${paragraphs.map((paragraph) => markup`<p>${paragraph}</p>\n`)}<p><a href="${href}">${text}</a></p>
</div>`,
  })
}
