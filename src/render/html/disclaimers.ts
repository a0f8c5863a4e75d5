import type {ResolvedDisclaimer} from '../../articlePage.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {element} from './element.ts'
import type {RenderContext} from './renderContext.ts'
import {renderRichText} from './richText.ts'

/** The full wording; the short one where no other is stored. */
export const disclaimerText = (context: RenderContext, {fullText, shortText}: ResolvedDisclaimer): string =>
  renderRichText(context, fullText) || element('p', escapeHtml(shortText))

/** The disclaimers of one place on the page, save those that a slot in the text has shown. */
export const disclaimersAt = (context: RenderContext, placement: string, isShort = false): string =>
  context.article.disclaimers
    .filter(({id, placements}) => placements.includes(placement) && !context.printed.has(id))
    .map((each) => {
      const short = isShort && element('p', escapeHtml(each.shortText))
      const text = short || element('p', element('strong', escapeHtml(each.title))) + disclaimerText(context, each)
      return element('div', text, ' class="cc-disclaimer"')
    })
    .join('')
