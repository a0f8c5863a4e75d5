import type {ClinicFrame} from '../content.ts'
import {type Html, html} from '../html.ts'
import {layout} from '../layout.ts'

/** A page that says what happened in plain words and where to go from there. */
export function messagePage(
  title: string,
  paragraphs: readonly (string | Html)[],
  frame: ClinicFrame | null = null,
): string {
  return layout({
    title,
    noindex: true,
    frame,
    main: html`<div class="message">
      <h1>${title}</h1>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p> `)}
      <p>
        <a href="${frame ? `/${frame.dataset}/` : '/'}"
          >${frame ? `Articles of ${frame.clinic.displayName}` : 'All clinics'}</a
        >
      </p>
    </div>`,
  })
}
