import {escapeHtml} from '../render/escapeHtml.ts'

/** A formatted reference: text and marked stretches of it. Every output format is made from this one value. */
export type Token = string | {tag: string; href: string; children: Token[]}

/** The words without markup. */
export const tokensToText = (tokens: readonly Token[]): string =>
  tokens.map((token) => (typeof token === 'string' ? token : tokensToText(token.children))).join('')

/** HTML with every character of the input escaped. */
export const tokensToHtml = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (typeof token === 'string') return escapeHtml(token)
      const {tag, href, children} = token
      return `<${tag}${href && ` href="${escapeHtml(href)}"`}>${tokensToHtml(children)}</${tag}>`
    })
    .join('')
