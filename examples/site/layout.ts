import type {ClinicFrame} from './content.ts'
import {type Html, html, trusted} from './html.ts'

export interface PageParts {
  title: string
  description?: string
  language?: string
  /** Path of this page, for its canonical address; a page without one is never canonical. */
  canonical?: string
  /** Asks search engines to stay away: drafts, demonstrations, errors. */
  noindex?: boolean
  /** The clinic whose name, disclaimers and crisis lines frame the page. */
  frame?: ClinicFrame | null
  /** Structured data, already a plain object. */
  jsonLd?: unknown
  /** The page you are on in the clinic's navigation. */
  current?: 'home' | 'article'
  main: Html
}

/** One whole document. Header, help and footer have the same order and place on every page (WCAG 3.2.6). */
export function layout(parts: PageParts): string {
  const frame = parts.frame ?? null
  const page = html`<!doctype html>
    <html lang="${parts.language ?? frame?.clinic.defaultLanguage ?? 'en-US'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${parts.title}</title>
        ${parts.description ? html`<meta name="description" content="${parts.description}" /> ` : null}${
          parts.noindex ? html`<meta name="robots" content="noindex" /> ` : null
        }${parts.canonical ? html`<link rel="canonical" href="${parts.canonical}" /> ` : null}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
        ${parts.jsonLd ? jsonLdScript(parts.jsonLd) : null}
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        ${header(frame, parts.current)}
        <main id="main" tabindex="-1">${parts.main}</main>
        ${footer(frame)}
      </body>
    </html> `
  return page.markup
}

/** `<` is escaped, so no stored text can end the script; browsers never run this type. */
const jsonLdScript = (value: unknown): Html =>
  trusted(`<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>\n`)

function header(frame: ClinicFrame | null, current: PageParts['current']): Html {
  const help = html`<a class="help-link" href="#help">Need help now?</a>`
  if (!frame) {
    return html`<header class="site-header">
      <div class="bar">
        <a class="brand" href="/">Clinic content <span class="brand-note">preview site</span></a>
        <nav aria-label="Main"><a href="/">All clinics</a>${help}</nav>
      </div>
    </header>`
  }
  const home = `/${frame.dataset}/`
  return html`<header class="site-header">
    <div class="bar">
      <a class="brand" href="${home}">${frame.clinic.displayName}</a>
      <nav aria-label="Main">
        <a href="${home}" ${current === 'home' ? html` aria-current="page"` : null}>Articles</a
        ><a href="/">All clinics</a>${help}
      </nav>
    </div>
    ${
      frame.clinic.demo ? html`<p class="demo-note">Demonstration: this clinic and its people are fictional.</p>` : null
    }
  </header>`
}

function footer(frame: ClinicFrame | null): Html {
  return html`<footer class="site-footer">
    <div class="bar">
      <section id="help" tabindex="-1" aria-labelledby="help-title">
        <h2 id="help-title">Need help now?</h2>
        ${frame && frame.clinic.crisisResources.length > 0 ? crisisList(frame) : withoutLines(frame)}
      </section>
      ${frame ? disclaimers(frame) : null}
      <p class="about-site">
        ${frame ? html`${frame.clinic.legalName || frame.clinic.displayName}. ` : null}This is a preview on your own
        machine, made with <span translate="no">clinic-content</span>.
      </p>
    </div>
  </footer>`
}

function crisisList(frame: ClinicFrame): Html {
  return html`<ul class="crisis">
    ${frame.clinic.crisisResources.map(
      (line) => html` <li>
        <strong>${line.name}</strong
        >${line.phone ? html` <a href="tel:${line.phone.replaceAll(/[^+\d]/g, '')}">Call ${line.phone}</a>` : null}${
          line.sms
            ? html` <a href="sms:${line.sms.number.replaceAll(/[^+\d]/g, '')}"
                >Text ${line.sms.keyword ? `${line.sms.keyword} to ` : ''}${line.sms.number}</a
              >`
            : null
        }${line.chatUrl ? html` <a href="${line.chatUrl}" rel="noreferrer">Chat online</a>` : null}
      </li>`,
    )}
  </ul>`
}

/** No number is ever written into this site's own code: they come from crisis resources, which carry a check date. */
const withoutLines = (frame: ClinicFrame | null): Html =>
  frame
    ? html`<p>If you or someone else may be in danger, call your local emergency number now.</p>`
    : html`<p>
        Crisis lines for your area are on each clinic's page. If you or someone else may be in danger, call your local
        emergency number now.
      </p>`

function disclaimers(frame: ClinicFrame): Html | null {
  if (frame.clinic.disclaimers.length === 0) return null
  return html`<section aria-labelledby="notices-title">
    <h2 id="notices-title">About this information</h2>
    ${frame.clinic.disclaimers.map((disclaimer) => html`<p><strong>${disclaimer.title}.</strong> ${disclaimer.shortText}</p> `)}
  </section>`
}
