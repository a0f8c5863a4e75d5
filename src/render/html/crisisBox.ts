import type {CrisisResourceCard} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {contactLinks} from './contactLinks.ts'
import {anchor, element} from './element.ts'
import {section} from './headingElement.ts'
import {languageName} from '../../names/languageName.ts'
import {timeElement} from './readableDate.ts'
import type {RenderContext} from './renderContext.ts'
import {joined} from '../../joined.ts'

/** Where to get help now. Numbers come from the resolved crisis resources and nowhere else. */
export const crisisBox = (context: RenderContext): string => {
  const {crisisResources, clinic} = context.article
  const items = element('ul', crisisResources.map(crisisItem).join(''))
  return section(
    context,
    'help',
    items && element('p', escapeHtml(clinic?.emergencyStatement)) + items,
    'If you need help now',
  )
}

function crisisItem(resource: CrisisResourceCard): string {
  const {name, url, languages, available247, hours, cost, relay, signLanguageUrl, verifiedOn} = resource
  const {phone, sms, chat} = contactLinks(resource)
  const checked = timeElement(verifiedOn)
  const ways = [
    phone && `call ${phone}`,
    sms && `text ${sms}`,
    chat,
    anchor(signLanguageUrl, `${name} in sign language`),
    anchor(url, `${name} website`),
  ]
  const facts = [
    `${element('strong', escapeHtml(name))}: ${joined(ways, ', ')}`,
    available247 ? 'Open 24 hours a day, 7 days a week' : escapeHtml(hours),
    escapeHtml(relay),
    escapeHtml(cost),
    languages[1] && `Languages: ${escapeHtml(languages.map(languageName).join(', '))}`,
    checked && `Last checked ${checked}`,
  ]
  return element('li', `${joined(facts, '. ')}.`)
}
