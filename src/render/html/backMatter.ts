import type {ResolvedDisclaimer} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {timeElement} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {renderRichText} from './richText.ts'

/** Disclaimers above the text, in their short form. */
export const topDisclaimers = (context: RenderContext): string =>
  at(context, 'article-top')
    .map((each) => `<div class="cc-disclaimer" role="note">${disclaimerText(context, each, true)}</div>`)
    .join('')

/** Disclaimers under the text in full; those that a slot in the text shows are not repeated. */
export function bottomDisclaimers(context: RenderContext): string {
  const shown = at(context, 'article-bottom').filter((each) => !context.placed.has(each))
  const texts = shown.map((each) => {
    const title = each.title ? `<p><strong>${escapeHtml(each.title)}</strong></p>` : ''
    return `<div class="cc-disclaimer">${title}${disclaimerText(context, each, false)}</div>`
  })
  return section(context, 'About this information', texts.join(''))
}

/** Money, conflicts of interest and AI: what readers need to judge the page. */
export function disclosures(context: RenderContext): string {
  const {disclosures, aiUse} = context.article
  const lines: [string, string][] = []
  if (disclosures) {
    lines.push(['Funding', disclosures.funding], ['Conflicts of interest', disclosures.conflicts])
    lines.push(['Affiliate links', disclosures.affiliateLinks ? 'This page has links that earn the clinic money.' : ''])
    lines.push(['Disclosure', disclosures.statement])
  }
  if (aiUse?.used) {
    const {statement, purpose, tool, humanReviewed} = aiUse
    const how = [purpose, tool].filter(Boolean).join(', ')
    const said = statement || `AI was used${how && ` (${how})`}.`
    lines.push(['Use of AI', humanReviewed ? said : `${said} No person has reviewed the result yet.`])
  }
  const items = lines
    .filter(([, text]) => text)
    .map(([label, text]) => `<p><strong>${label}:</strong> ${escapeHtml(text)}</p>`)
  return section(context, 'Disclosures', items.join(''))
}

export function changeLog(context: RenderContext): string {
  const items = context.article.changeLog.map(({date, type, note}) => {
    const what = type === 'correction' ? '<strong>Correction:</strong> ' : ''
    return `<li>${[timeElement(date), what + escapeHtml(note)].filter(Boolean).join(' ')}</li>`
  })
  return section(context, 'Changes to this page', items.length ? `<ul>${items.join('')}</ul>` : '')
}

export function section({titleLevel}: RenderContext, title: string, html: string): string {
  const level = Math.min(titleLevel + 1, 6)
  return html && `<section class="cc-section"><h${level}>${title}</h${level}>${html}</section>`
}

const at = ({article}: RenderContext, placement: string): ResolvedDisclaimer[] =>
  article.disclaimers.filter(({placements}) => placements.includes(placement))

function disclaimerText(context: RenderContext, {shortText, fullText}: ResolvedDisclaimer, short: boolean): string {
  const brief = shortText && `<p>${escapeHtml(shortText)}</p>`
  return short ? brief || renderRichText(context, fullText) : renderRichText(context, fullText) || brief
}
