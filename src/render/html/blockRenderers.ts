import {isStoredObject, textOf, type StoredObject} from '../../storedValue.ts'
import {escapeHtml} from '../escapeHtml.ts'
import {blockHeading} from './heading.ts'
import {imageElement} from './imageElement.ts'
import {storedObjects} from '../../citations/storedObjects.ts'
import type {RenderContext} from './renderContext.ts'
import {tableElement} from './tableElement.ts'

type BlockRenderer = (
  context: RenderContext,
  block: StoredObject,
  richText: (context: RenderContext, blocks: unknown) => string,
) => string

/** Words, not colour, say how urgent a card is. */
const URGENCY: Readonly<Record<string, string>> = {
  'non-urgent': 'Non-urgent advice',
  urgent: 'Urgent advice',
  emergency: 'Emergency',
}
const TONE: Readonly<Record<string, string>> = {info: 'Information', example: 'Example', caution: 'Caution'}

const FACTS = [
  ['benefits', 'Benefits'],
  ['risks', 'Risks'],
  ['alternatives', 'Alternatives'],
  ['withoutTreatment', 'Without treatment'],
] as const

/** One function per kind of block that is not text. A new block of the content model belongs here. */
export const blockRenderers: Readonly<Record<string, BlockRenderer>> = {
  careCard(context, block, richText) {
    const urgency = known(URGENCY, block['urgency'], 'non-urgent')
    const heading = blockHeading(context, block['title'], URGENCY[urgency])
    return `<div class="cc-care cc-care-${urgency}">${heading}${richText(context, block['body'])}</div>`
  },
  keyPoints(context, block, richText) {
    const heading = blockHeading(context, block['title'] || 'Key points')
    return `<div class="cc-key-points">${heading}${richText(context, block['points'])}</div>`
  },
  callout(context, block, richText) {
    const tone = known(TONE, block['tone'], 'info')
    const heading = blockHeading(context, block['title'], TONE[tone])
    return `<div class="cc-callout cc-callout-${tone}" role="note">${heading}${richText(context, block['body'])}</div>`
  },
  questionAnswer: (context, block, richText) =>
    `<div class="cc-question">${blockHeading(context, block['question'])}${richText(context, block['answer'])}</div>`,
  treatmentFacts(context, block, richText) {
    const heading = blockHeading(context, block['title'])
    const facts = FACTS.map(([field, label]) => {
      const text = richText(context, block[field])
      return text && blockHeading(context, label, '', heading ? 2 : 1) + text
    })
    return `<div class="cc-facts">${heading}${facts.join('')}</div>`
  },
  disclaimerSlot(context, block, richText) {
    const disclaimer = context.article.disclaimers.find(({kind}) => kind === block['kind'])
    if (!disclaimer) {
      context.warn('missing-disclaimer', block['_key'], `No disclaimer of kind "${textOf(block['kind'])}" is in force`)
      return ''
    }
    context.placed.add(disclaimer)
    const {fullText, shortText} = disclaimer
    const text = richText(context, fullText) || `<p>${escapeHtml(shortText)}</p>`
    return `<div class="cc-disclaimer" role="note">${text}</div>`
  },
  figure(context, block) {
    const image = isStoredObject(block['image']) ? block['image'] : {}
    const asset = isStoredObject(image['asset']) ? image['asset'] : {}
    const element = imageElement(context, textOf(asset['_ref']), block)
    if (!element) return ''
    const credit = block['credit'] ? `<small>Credit: ${escapeHtml(textOf(block['credit']))}</small>` : ''
    const caption = [escapeHtml(textOf(block['caption'])), credit].filter(Boolean).join(' ')
    return `<figure>${element}${caption && `<figcaption>${caption}</figcaption>`}</figure>`
  },
  table: (_, block) =>
    tableElement(
      textOf(block['caption']),
      storedObjects(block['rows']).map(({cells}) => (Array.isArray(cells) ? cells.map(textOf) : [])),
      block['headerRow'] === true,
    ),
}

const known = (table: Readonly<Record<string, string>>, value: unknown, fallback: string): string =>
  typeof value === 'string' && Object.hasOwn(table, value) ? value : fallback
