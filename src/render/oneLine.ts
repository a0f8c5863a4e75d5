import {cleanText} from './escapeHtml.ts'

/** A stored text as one line of a title, a summary or a list, without what no reader should meet. */
export const oneLine = (text: unknown): string =>
  cleanText(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
