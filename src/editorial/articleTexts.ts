import type {ContentBlock} from '../citations/contentBlocks.ts'
import {fieldOf, listOf, textOf} from '../storedValue.ts'
import type {CheckInput} from './checkInput.ts'
import {stepTo} from './citationUses.ts'
import type {PathStep} from './finding.ts'

/** A piece of visible text: a paragraph, a heading, a cell, or a field of a block. */
export interface ArticleText {
  text: string
  /** Path to the field, span or cell that holds the character at `offset`. */
  pathAt: (offset: number) => PathStep[]
  /** Style of the text block it is (`"h2"`), `''` for any other text. */
  style: string
}

/** Fields of blocks that readers see as text. What else a block stores (urgency, asset) is no text. */
const textFields = ['title', 'question', 'caption']

/** Stands for an object inside a sentence, so that words around it stay apart. */
const objectMark = '\ufffc'

/** Title, summary and every piece of text of the body, in document order. */
export function articleTexts({article, blocks}: Pick<CheckInput, 'article' | 'blocks'>): ArticleText[] {
  const fields = (['title', 'summary'] as const).map((name) => fieldText(article[name], [name]))
  return [...fields, ...bodyTexts(blocks)].filter(({text}) => text !== '')
}

/** Every piece of text of the body, in document order. */
export function bodyTexts(blocks: readonly ContentBlock[]): ArticleText[] {
  return blocks
    .flatMap(({block, path}) => [
      ...textFields.map((name) => fieldText(block[name], [...path, name])),
      ...listOf(block['cells']).map((cell, index) => fieldText(cell, [...path, 'cells', index])),
      ...(Array.isArray(block['children']) ? [blockText(block, path)] : []),
    ])
    .filter(({text}) => text !== '')
}

function fieldText(value: unknown, path: PathStep[]): ArticleText {
  return {text: textOf(value), pathAt: () => path, style: ''}
}

/** Spans joined, because a sentence does not end where its formatting does. */
function blockText(block: ContentBlock['block'], path: PathStep[]): ArticleText {
  const spans = listOf(block['children']).map((child, index) => {
    const text = fieldOf(child, 'text')
    return {text: typeof text === 'string' ? text : objectMark, path: [...path, 'children', stepTo(child, index)]}
  })
  return {
    text: spans.map(({text}) => text).join(''),
    pathAt: (offset) => {
      let end = 0
      return spans.find(({text}) => (end += text.length) > offset)?.path ?? path
    },
    style: textOf(block['style']),
  }
}
