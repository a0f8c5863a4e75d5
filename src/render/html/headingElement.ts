import {escapeHtml} from '../escapeHtml.ts'
import {capitalized, element} from './element.ts'
import type {RenderContext} from './renderContext.ts'
import {joined} from '../../joined.ts'

/** A heading element; HTML has six levels. */
export const headingElement = (level: number, html: string, attributes = ''): string =>
  element(`h${Math.min(level, 6)}`, html, attributes)

/** A block's own heading, below the newest heading of the text, so that no level is skipped. */
export const blockHeading = ({level}: RenderContext, words: unknown, label = '', deeper = 1): string =>
  headingElement(level + deeper, joined([element('span', label, ' class="cc-label"'), escapeHtml(words)]))

/**
 * A part of the page with its heading, one below the title; `''` without content. The heading is a target: `cc-<id>`, and
 * says the id's own word unless given.
 */
export const section = ({titleLevel}: RenderContext, id: string, html: string, title = capitalized(id)): string =>
  element('section', html && headingElement(titleLevel + 1, title, ` id="cc-${id}"`) + html, ` class="cc-${id}"`)
