import {jsonLdScript} from 'clinic-content/json-ld'
import {metaHtml} from 'clinic-content/meta'
import type {ClinicFrame} from './content.ts'
import {type Markup, markup, trusted} from './markup.ts'

type CrisisLines = ClinicFrame['clinic']['crisisResources']

export interface PageParts {
  title: string
  description?: string
  language?: string
  /** Full address of this page; a page without one is never canonical. */
  canonical?: string | null
  /** Asks search engines to stay away: drafts, demonstrations, errors. */
  noindex?: boolean
  /** Open Graph, by property. */
  openGraph?: Readonly<Record<string, string>>
  /** The same page as Markdown. */
  markdown?: string
  /** The clinic whose name, disclaimers and crisis lines frame the page. */
  frame?: ClinicFrame | null
  /** Crisis lines of a page that belongs to no one clinic. */
  crisisResources?: CrisisLines
  /** Structured data, already a plain object. */
  jsonLd?: Parameters<typeof jsonLdScript>[0]
  /** Whether this is the page that the clinic's navigation leads to. */
  isHome?: boolean
  /** Whether the page itself says that a demonstration clinic is one, so that its head need not. */
  saysDemonstration?: boolean
  main: Markup
}

/** One whole document. Header, help and footer have the same order and place on every page (WCAG 3.2.6). */
export function layout({
  title,
  description = '',
  language,
  canonical = null,
  noindex = false,
  openGraph = {},
  markdown,
  frame = null,
  crisisResources = frame?.clinic.crisisResources ?? [],
  jsonLd,
  isHome = false,
  saysDemonstration = false,
  main,
}: PageParts): string {
  const page = markup`<!doctype html>
<html lang="${language ?? frame?.clinic.defaultLanguage ?? 'en-US'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${trusted(metaHtml({title, description, canonical, robots: noindex ? 'noindex' : null, openGraph}))}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/site.css">
${frame && feeds(frame)}${markdown && markup`<link rel="alternate" type="text/markdown" href="${markdown}">\n`}${
    jsonLd && markup`${trusted(jsonLdScript(jsonLd))}\n`
  }</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
${header(frame, isHome, saysDemonstration)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(frame, crisisResources)}
</body>
</html>
`
  return page.text
}

const feeds = ({dataset, clinic}: ClinicFrame): Markup =>
  markup`<link rel="alternate" type="application/atom+xml" title="${clinic.displayName}" href="/${dataset}/feed.xml">
<link rel="alternate" type="application/feed+json" title="${clinic.displayName}" href="/${dataset}/feed.json">
`
function header(frame: ClinicFrame | null, isHome: boolean, saysDemonstration: boolean): Markup {
  const help = markup`<a class="help-link" href="#help">Need help now?</a>`
  if (!frame) {
    return markup`<header class="site-header"><div class="bar">
<a class="brand" href="/">Clinic content <span class="brand-note">preview site</span></a>
<nav aria-label="Main"><a href="/">All clinics</a>${help}</nav>
</div></header>`
  }
  const home = `/${frame.dataset}/`
  return markup`<header class="site-header"><div class="bar">
<a class="brand" href="${home}">${frame.clinic.displayName}</a>
<nav aria-label="Main"><a href="${home}"${isHome && trusted(' aria-current="page"')}>Articles</a><a href="/">All clinics</a>${help}</nav>
</div>${frame.clinic.demo && !saysDemonstration && markup`\n<p class="demo-note">Demonstration: this clinic and its people are fictional.</p>`}</header>`
}

function footer(frame: ClinicFrame | null, lines: CrisisLines): Markup {
  const name = frame ? `${frame.clinic.legalName || frame.clinic.displayName}. ` : ''
  return markup`<footer class="site-footer"><div class="bar">
<section id="help" tabindex="-1" aria-labelledby="help-title">
<h2 id="help-title">Need help now?</h2>
${help(lines)}
</section>
${frame && disclaimers(frame)}
${frame && markup`<p><a href="/${frame.dataset}/editorial-policy">How we make our health pages</a></p>\n`}<p class="about-site">${name}This is a preview on your own machine, made with <span translate="no">clinic-content</span>.</p>
</div></footer>`
}

/** No number is ever written into this site's own code: they come from crisis resources, which carry a check date. */
function help(lines: CrisisLines): Markup {
  if (lines.length === 0) {
    return markup`<p>If you or someone else may be in danger, call your local emergency number now.</p>`
  }
  return markup`<ul class="crisis">${lines.map(
    ({name, phone, sms, chatUrl}) => markup`
<li><strong>${name}</strong>${phone && markup` <a href="tel:${dialled(phone)}">Call ${phone}</a>`}${
      sms && markup` <a href="sms:${dialled(sms.number)}">Text ${sms.keyword && `${sms.keyword} to `}${sms.number}</a>`
    }${chatUrl && isWeb(chatUrl) && markup` <a href="${chatUrl}" rel="noreferrer">Chat online</a>`}</li>`,
  )}
</ul>`
}

const dialled = (phone: string): string => phone.replaceAll(/[^+\d]/g, '')

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)

function disclaimers({clinic}: ClinicFrame): Markup | null {
  if (clinic.disclaimers.length === 0) return null
  return markup`<section aria-labelledby="notices-title">
<h2 id="notices-title">About this page</h2>
${clinic.disclaimers.map(({title, shortText}) => markup`<p><strong>${title}.</strong> ${shortText}</p>\n`)}</section>`
}
