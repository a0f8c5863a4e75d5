import type {RenderableArticle} from '../../articlePage.ts'
import {renderArticle, type RenderArticleOptions} from '../html/renderArticle.ts'
import {htmlTree} from '../htmlTree.ts'
import {type BlockWriter, writeBlocks} from '../writeBlocks.ts'
import {escapeLineStart, escapeMarkdown, escapeTarget} from './escapeMarkdown.ts'

/**
 * An article as CommonMark with GFM tables: everything the page shows, in the same order, notices first.
 *
 * Stored text cannot make markup: every special character is escaped, HTML becomes entities. Never throws on content.
 *
 * @example
 * articleMarkdown(await client.getArticleOrThrow('anxious-attachment'))
 */
export const articleMarkdown = (article: RenderableArticle, options?: RenderArticleOptions): string =>
  `${writeBlocks(htmlTree(renderArticle(article, options).html), markdown).join('\n\n')}\n`

/** Marks hug their words: CommonMark knows none with a space inside the edge. */
const around = (mark: string, words: string): string =>
  words.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, inner, after) => before + (inner && mark + inner + mark) + after)

const markdown: BlockWriter = {
  text: escapeMarkdown,
  strong: (words) => around('**', words),
  em: (words) => around('*', words),
  link: (words, address) => `[${words}](${escapeTarget(address)})`,
  image: (alt, address) => `![${escapeMarkdown(alt)}](${escapeTarget(address)})`,
  citation: (numbers) => `\\[${numbers}\\]`,
  paragraph: (lines) => lines.map(escapeLineStart).join('\\\n'),
  // A closing run of # would be taken for part of the heading.
  heading: (level, words) => `${'#'.repeat(level)} ${words.replaceAll('#', '\\#')}`,
  notice: (words) => `> **${words.trim()}**`,
  quote: (block) => block.replace(/^/gm, '> '),
  table(rows, hasHead) {
    const columns = rows[0]?.length ?? 0
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const blank = Array.from({length: columns}, () => '')
    const [head = blank, ...body] = hasHead ? rows : [blank, ...rows]
    return [head, blank.map(() => '---'), ...body].map(line).join('\n')
  },
}
