/** Markup that may go into a page as it is. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

/** A template whose values are escaped unless they are `Html` already; lists are joined, absent values vanish. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(strings.reduce((markup, text, index) => markup + text + toMarkup(values[index]), ''))
}

/** For markup that another renderer has escaped, such as `renderArticle`. */
export const trusted = (markup: string): Html => new Html(markup)

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part))
  return part.map(toMarkup).join('')
}

const escape = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 32};`)
