import {fieldOf, refOf} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {disclaimerText} from './disclaimers.ts'
import {element, capitalized} from './element.ts'
import {blockHeading} from './headingElement.ts'
import {imageElement} from './imageElement.ts'
import {renderRichText, type BlockRenderer} from './richText.ts'
import {tableElement} from './tableElement.ts'
import {joined} from '../../joined.ts'

/** One function per kind of block that is not text. A new block of the content model belongs here. */
export const blockRenderers: Readonly<Record<string, BlockRenderer>> = {
  // Words, not colour, say how urgent a card is.
  careCard(context, {title, body, urgency}) {
    const level = urgency === 'urgent' || urgency === 'emergency' ? urgency : 'non-urgent'
    return box(
      `care cc-${level}`,
      blockHeading(context, title, `${capitalized(level)} advice:`),
      renderRichText(context, body),
    )
  },
  keyPoints: titled('key-points', 'title', 'points'),
  callout(context, {title, body, tone}) {
    const label = tone === 'caution' || tone === 'example' ? tone : 'information'
    return box(
      `callout cc-${label}`,
      blockHeading(context, title, `${capitalized(label)}:`),
      renderRichText(context, body),
    )
  },
  questionAnswer: titled('question', 'question', 'answer'),
  helpAndHope: titled('hope'),
  uncertainty: titled('uncertain'),
  callToAction: titled('action'),
  testimonial: (_, {quote, attribution}) =>
    element('blockquote', escapeHtml(quote) + element('p', escapeHtml(attribution))),
  treatmentFacts(context, block) {
    const heading = blockHeading(context, block['title'])
    const facts = ['benefits', 'risks', 'alternatives', 'withoutTreatment'].map((field) => {
      const text = renderRichText(context, block[field])
      const label = field === 'withoutTreatment' ? 'Without treatment' : capitalized(field)
      return text && blockHeading(context, label, '', heading ? 2 : 1) + text
    })
    return box('facts', heading, facts.join(''))
  },
  disclaimerSlot(context, {kind, _key: key}) {
    const disclaimer = context.article.disclaimers.find((each) => each.kind === kind)
    if (!disclaimer) return context.warn('missing-disclaimer', key, kind)
    context.printed.add(disclaimer.id)
    return box('disclaimer', '', disclaimerText(context, disclaimer))
  },
  figure(context, block) {
    const image = imageElement(context, refOf(fieldOf(block['image'], 'asset')), block)
    const credit = escapeHtml(block['credit'])
    const caption = joined([escapeHtml(block['caption']), credit && `<small>Credit: ${credit}</small>`])
    return element('figure', image && image + element('figcaption', caption))
  },
  table: (_, block) => tableElement(block),
}

/** A box of a heading and a text, which is most blocks. A declaration, because the table above is made of it. */
function titled(name: string, heading = 'title', text = 'body'): BlockRenderer {
  return (context, block) => box(name, blockHeading(context, block[heading]), renderRichText(context, block[text]))
}

const box = (name: string, heading: string, html: string): string =>
  element('div', heading + html, ` class="cc-${name}"`)
