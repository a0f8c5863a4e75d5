import type {ArticlePage} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import {timeElement} from './readableDate.ts'
import {joined} from '../../joined.ts'

/** Money, conflicts of interest and AI: what readers need to judge the page. */
export function disclosures({disclosures, aiUse}: ArticlePage): string {
  const ai = aiUse?.used && [
    aiUse.statement || `AI was used. ${aiUse.purpose} ${aiUse.tool}`,
    !aiUse.humanReviewed && 'Nobody has checked it yet.',
  ]
  const lines = [
    ['Funding', disclosures?.funding],
    ['Conflicts of interest', disclosures?.conflicts],
    ['Affiliate links', disclosures?.affiliateLinks && 'Links on this page earn the clinic money.'],
    ['Disclosure', disclosures?.statement],
    ['Use of AI', ai && joined(ai)],
  ]
  return lines.map(([label, text]) => element('p', text && `<strong>${label}:</strong> ${escapeHtml(text)}`)).join('')
}

export const changes = ({changeLog}: ArticlePage): string =>
  element(
    'ul',
    changeLog
      .map(({date, type, note}) =>
        element('li', `${timeElement(date)} ${type === 'correction' ? 'Correction: ' : ''}${escapeHtml(note)}`),
      )
      .join(''),
  )
