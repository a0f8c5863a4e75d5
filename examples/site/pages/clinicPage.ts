import type {ClinicFrame, ListedArticle, ListedDraft} from '../content.ts'
import {type Html, html} from '../html.ts'
import {layout} from '../layout.ts'
import {addressLines} from './place.ts'
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
    ...(clinic.homepageIntro ? {description: clinic.homepageIntro} : {}),
    canonical: `${siteUrl}/${dataset}/`,
    noindex: clinic.demo,
    frame,
    current: 'home',
    main: html`<div class="hero">
        <h1>${clinic.displayName}</h1>
        ${clinic.homepageIntro ? html`<p class="lead">${clinic.homepageIntro}</p>` : null}
      </div>
      <section aria-labelledby="articles-title">
        <h2 class="section-title" id="articles-title">Articles</h2>
        ${articles.length > 0 ? articleList(dataset, articles, clinic.defaultLanguage) : html`<p class="empty">No article has been clinically reviewed and published yet.</p>`}
      </section>
      ${drafts.length > 0 ? draftList(dataset, drafts) : null} ${contact(frame)}`,
  })
}

function articleList(dataset: string, articles: readonly ListedArticle[], language: string): Html {
  return html`<ul class="cards">
    ${articles.map(
      (article) => html` <li class="card">
        ${article.topic ? html`<p class="kicker">${article.topic}</p>` : null}
        <h3><a href="/${dataset}/articles/${article.slug}">${article.title}</a></h3>
        <p>${article.summary}</p>
        ${article.lastReviewed ? html`<p class="meta">Last reviewed <time datetime="${article.lastReviewed}">${readableDay(article.lastReviewed, language)}</time></p>` : null}
      </li>`,
    )}
  </ul>`
}

function draftList(dataset: string, drafts: readonly ListedDraft[]): Html {
  return html`<section aria-labelledby="drafts-title" class="in-preparation">
    <h2 class="section-title" id="drafts-title">In preparation: not clinically reviewed</h2>
    <p>
      Staff can look at these drafts here. No clinician has approved their words yet, so they are not part of the site.
    </p>
    <ul>
      ${drafts.map((draft) => html` <li><a href="/${dataset}/preview/${draft.slug}">${draft.title}</a></li>`)}
    </ul>
  </section>`
}

function contact({clinic}: ClinicFrame): Html {
  return html`<section aria-labelledby="contact-title" class="contact">
    <h2 class="section-title" id="contact-title">Visit or contact</h2>
    <address>
      <strong>${clinic.legalName || clinic.displayName}</strong
      >${addressLines(clinic.address).map((line) => html`<br />${line}`)}${
        clinic.phone ? html`<br /><a href="tel:${clinic.phone.replaceAll(/[^+\d]/g, '')}">${clinic.phone}</a>` : null
      }
    </address>
    ${
      clinic.openingHours.length > 0
        ? html`<ul class="hours">
            ${clinic.openingHours.map((hours) => html` <li>${hours.days.join(', ')}: ${hours.opens} to ${hours.closes}</li>`)}
          </ul>`
        : null
    }
    ${clinic.emergencyStatement ? html`<p>${clinic.emergencyStatement}</p>` : null}
  </section>`
}
