import type {RenderableArticle} from '../articlePage.ts'
import {renderArticle, type RenderArticleOptions} from './html/renderArticle.ts'
import {htmlTree} from './htmlTree.ts'
import {type BlockWriter, writeBlocks} from './writeBlocks.ts'

/**
 * `clinic-content/text`: an article as plain text for mail, search indexes and readers without markup.
 *
 * Everything the page shows, in the same order: notices first, numbers in brackets, addresses written out, references,
 * disclosures. Paragraphs are an empty line apart; lines are not wrapped. Never throws on content.
 *
 * @example
 * articleText(await client.getArticleOrThrow('anxious-attachment'))
 */
export const articleText = (article: RenderableArticle, options?: RenderArticleOptions): string =>
  `${writeBlocks(htmlTree(renderArticle(article, options).html), plain).join('\n\n')}\n`

const plain: BlockWriter = {
  text: (words) => words,
  strong: (words) => words,
  em: (words) => words,
  link: (words, address) => (isSameWords(words, address) ? words : `${words} <${address}>`),
  image: (alt) => alt && `[Image: ${alt}]`,
  citation: (numbers) => `[${numbers}]`,
  paragraph: (lines) => lines.join('\n'),
  heading: (_, words) => words,
  notice: (words) => words,
  quote: (block) => block.replace(/^/gm, '  '),
  table: (rows) => rows.map((row) => row.join(' | ').trimEnd()).join('\n'),
}

/** A number or address that reads as what it leads to need not be said twice. */
const isSameWords = (words: string, address: string): boolean =>
  words === address || /^(tel|sms):/.test(address) || `https://${words}` === address
