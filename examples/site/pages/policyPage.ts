import {editorialPolicy} from 'clinic-content/editorial'
import type {ClinicFrame} from '../content.ts'
import {layout} from '../layout.ts'
import {markup} from '../markup.ts'

/** `/:dataset/editorial-policy`: what the clinic promises its readers, written from the rules that stop its pages. */
export function policyPage(frame: ClinicFrame, siteUrl: string): string {
  const {clinic, dataset} = frame
  const {title, introduction, sections, closing} = editorialPolicy({clinic})
  return layout({
    title: `${title} | ${clinic.displayName}`,
    description: introduction[0] ?? '',
    canonical: `${siteUrl}/${dataset}/editorial-policy`,
    noindex: clinic.demo,
    language: 'en-US',
    frame,
    main: markup`<div class="hero">
<h1>${title}</h1>
${introduction.map((text) => markup`<p>${text}</p>\n`)}</div>
${sections.map(
  ({title, rules}) => markup`<section>
<h2 class="section-title">${title}</h2>
<ul>${rules.map(({title, why}) => markup`\n<li><strong>${title}.</strong> ${why}</li>`)}
</ul>
</section>
`,
)}<section>
<h2 class="section-title">After a page is published</h2>
${closing.map((text) => markup`<p>${text}</p>\n`)}</section>`,
  })
}
