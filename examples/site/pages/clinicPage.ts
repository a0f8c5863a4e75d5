import {jurisdictionName} from 'clinic-content/names'
import {clinicJsonLd} from 'clinic-content/json-ld'
import type {ClinicFrame, ListedArticle, ListedDraft} from '../content.ts'
import {layout} from '../layout.ts'
import {type Markup, markup} from '../markup.ts'
import {addressLines} from './place.ts'
import {dayRange} from './dayRange.ts'
import {readableDay} from './readableDay.ts'

/** `/:dataset/`: what the clinic is, its reviewed articles, and by title only what is still in preparation. */
export function clinicPage(
  frame: ClinicFrame,
  articles: readonly ListedArticle[],
  drafts: readonly ListedDraft[],
  siteUrl: string,
): string {
  const {clinic, dataset} = frame
  return layout({
    title: clinic.displayName,
    description: clinic.homepageIntro,
    canonical: `${siteUrl}/${dataset}/`,
    noindex: clinic.demo,
    frame,
    jsonLd: clinicJsonLd(clinic, {siteUrl: `${siteUrl}/${dataset}/`}),
    isHome: true,
    main: markup`<div class="hero">
<h1>${clinic.displayName}</h1>
${clinic.homepageIntro && markup`<p class="lead">${clinic.homepageIntro}</p>`}
</div>
<section aria-labelledby="articles-title">
<h2 class="section-title" id="articles-title">Articles</h2>
${
  articles.length > 0
    ? articleList(dataset, articles, clinic.defaultLanguage)
    : markup`<p class="empty">No article has been clinically reviewed and published yet.</p>`
}
</section>
${drafts.length > 0 && draftList(dataset, drafts)}
${contact(frame)}`,
  })
}

function articleList(dataset: string, articles: readonly ListedArticle[], language: string): Markup {
  return markup`<ul class="cards">${articles.map(
    ({topic, slug, title, summary, lastReviewed}) => markup`
<li class="card">${topic && topic !== title && markup`<p class="kicker">${topic}</p>\n`}<h3><a href="/${dataset}/articles/${slug}">${title}</a></h3>
<p>${summary}</p>
${lastReviewed && markup`<p class="meta">Last reviewed <time datetime="${lastReviewed}">${readableDay(lastReviewed, language)}</time></p>`}</li>`,
  )}
</ul>`
}

function draftList(dataset: string, drafts: readonly ListedDraft[]): Markup {
  return markup`<section aria-labelledby="drafts-title" class="in-preparation">
<h2 class="section-title" id="drafts-title">In preparation: not clinically reviewed</h2>
<p>Staff can look at these drafts here. No clinician has approved their words yet, so they are not part of the site.</p>
<ul>${drafts.map(({slug, title}) => markup`\n<li><a href="/${dataset}/preview/${slug}">${title}</a></li>`)}
</ul>
</section>`
}

function contact({clinic}: ClinicFrame): Markup {
  const {legalName, displayName, address, phone, openingHours, emergencyStatement, feedbackEmail, npi} = clinic
  const {licences, medicalDirector, telehealth, ownershipStatement, fundingStatement} = clinic
  return markup`<section aria-labelledby="contact-title" class="contact">
<h2 class="section-title" id="contact-title">Visit or contact</h2>
<address><strong>${legalName || displayName}</strong>${addressLines(address).map((line) => markup`<br>${line}`)}${
    phone && markup`<br><a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a>`
  }</address>
${
  openingHours.length > 0 &&
  markup`<ul class="hours">${openingHours.map(({days, opens, closes}) => markup`\n<li>${dayRange(days)}: ${opens} to ${closes}</li>`)}\n</ul>`
}
${emergencyStatement && markup`<p>${emergencyStatement}</p>`}
${medicalDirector && markup`<p>Medical director: ${medicalDirector.name}${medicalDirector.honorificSuffix && `, ${medicalDirector.honorificSuffix}`}</p>`}
${
  licences.length > 0 &&
  markup`<ul>${licences.map(({title, issuer, sourceUrl}) => markup`\n<li>${title}, ${issuer}${webLink(sourceUrl, `Entry of ${title} in the register`)}</li>`)}\n</ul>`
}
${npi && markup`<p>NPI ${npi}</p>`}
${telehealth && markup`<p>${telehealthWords(telehealth)}${webLink(telehealth.registrationUrl, 'Telehealth entry in the register')}</p>`}
${[ownershipStatement, fundingStatement].map((text) => text && markup`<p>${text}</p>`)}
${feedbackEmail && markup`<p>To report an error on a page: <a href="mailto:${feedbackEmail}">${feedbackEmail}</a></p>`}
</section>`
}

/** Never that it is offered without where: whoever is elsewhere may not be treated. */
function telehealthWords({offered, jurisdictions}: NonNullable<ClinicFrame['clinic']['telehealth']>): string {
  if (!offered) return 'Care by phone or video is not offered.'
  const places = jurisdictions.map(jurisdictionName).join(', ')
  return places === ''
    ? 'Care by phone or video is offered. Please ask us where you can be for it.'
    : `Care by phone or video is offered to people who are in: ${places}.`
}

const webLink = (url: string | null, words: string): Markup | false =>
  /^https?:\/\//i.test(url ?? '') && markup` <a href="${url}" rel="noreferrer">${words}</a>`
