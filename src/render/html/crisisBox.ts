import type {CrisisResourceCard} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {anchor, contactLinks} from './contactLinks.ts'
import {timeElement} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {safeUrl} from './safeUrl.ts'

/** Where to get help now. Numbers come from the resolved crisis resources and nowhere else. */
export function crisisBox({article, titleLevel}: RenderContext): string {
  const {crisisResources, clinic} = article
  if (!crisisResources.length) return ''
  const level = Math.min(titleLevel + 1, 6)
  const statement = clinic?.emergencyStatement ? `<p>${escapeHtml(clinic.emergencyStatement)}</p>` : ''
  return `<section class="cc-crisis" aria-labelledby="cc-help"><h${level} id="cc-help">If you need help now</h${level}>${statement}<ul>${crisisResources.map(crisisItem).join('')}</ul></section>`
}

function crisisItem(resource: CrisisResourceCard): string {
  const {name, url, languages, available247, hours, cost, verifiedOn} = resource
  const {phone, sms, chat} = contactLinks(resource)
  const site = safeUrl(url)
  const ways = [phone && `call ${phone}`, sms && `text ${sms}`, chat, site && anchor(site, `${name} website`)]
  const facts = [
    available247 ? 'Open 24 hours a day, 7 days a week' : hours,
    cost,
    languages.length > 1 && `Languages: ${languages.join(', ')}`,
  ]
  const details = facts.filter(Boolean).map((fact) => ` ${escapeHtml(String(fact)).replace(/\.?$/, '.')}`)
  const checked = timeElement(verifiedOn)
  return `<li><strong>${escapeHtml(name)}</strong>: ${ways.filter(Boolean).join(', ')}.${details.join('')}${
    checked && ` <small>Last checked ${checked}.</small>`
  }</li>`
}
