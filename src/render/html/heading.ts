import {escapeHtml} from '../escapeHtml.ts'
import type {RenderContext} from './renderContext.ts'

/** A block's own heading, one below the newest heading of the text, so that no level is skipped. */
export function blockHeading(context: RenderContext, words: unknown, prefix = '', deeper = 1): string {
  const text = typeof words === 'string' ? words : ''
  const level = Math.min(context.level + deeper, 6)
  const label = prefix && `<span class="cc-label">${prefix}${text && ':'}</span> `
  return label || text ? `<h${level}>${(label + escapeHtml(text)).trim()}</h${level}>` : ''
}
