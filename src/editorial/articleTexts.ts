import type {ContentBlock} from '../citations/contentBlocks.ts'
import {fieldOf, listOf, textOf} from '../storedValue.ts'
import type {CheckInput} from './checkInput.ts'
import {stepTo} from './citationUses.ts'
import type {PathStep} from './finding.ts'
import {lastFrom} from './lastFrom.ts'

/** A piece of visible text: a paragraph, a heading, a cell, or a field of a block. */
export interface ArticleText {
  text: string
  /** Path to the field, span or cell that holds the character at `offset`. */
  pathAt: (offset: number) => PathStep[]
  /** Style of the text block it is (`"h2"`), `''` for any other text. */
  style: string
  /** Of what it is a part: a field's name for a field, `"cells"` for a cell, `"children"` for a text block. */
  field: string
  /** Kind of list that the text block is an item of, `''` for any other text. */
  listItem: string
  /** Where words carry a citation: from, up to and not including. */
  cited: readonly (readonly [from: number, to: number])[]
}

/** Fields of blocks that readers see as text. What else a block stores (urgency, asset) is no text. */
const textFields = ['title', 'question', 'quote', 'caption']

/** Stands for an object inside a sentence, so that words around it stay apart. */
const objectMark = '\ufffc'

/** Title, summary and every piece of text of the body, in document order. */
export function articleTexts({article, blocks}: Pick<CheckInput, 'article' | 'blocks'>): ArticleText[] {
  const fields = (['title', 'summary'] as const).map((name) => fieldText(article[name], [name], name))
  return [...fields, ...bodyTexts(blocks)].filter(({text}) => text !== '')
}

const read = new WeakMap<readonly ContentBlock[], ArticleText[]>()

/** Every piece of text of the body, in document order; the same list for the same blocks, since many rules ask. */
export function bodyTexts(blocks: readonly ContentBlock[]): readonly ArticleText[] {
  let texts = read.get(blocks)
  if (!texts) read.set(blocks, (texts = textsOf(blocks)))
  return texts
}

function textsOf(blocks: readonly ContentBlock[]): ArticleText[] {
  return blocks
    .flatMap(({block, path}) => [
      ...textFields.map((name) => fieldText(block[name], [...path, name], name)),
      ...listOf(block['cells']).map((cell, index) => fieldText(cell, [...path, 'cells', index], 'cells')),
      ...(Array.isArray(block['children']) ? [blockText(block, path)] : []),
    ])
    .filter(({text}) => text !== '')
}

/** Whether a text is a heading: of the page, of a part, or of a block. */
export function isHeading({style, field}: ArticleText): boolean {
  return /^h[1-6]$/.test(style) || field === 'title'
}

/** Whether a text gives the words of somebody else. */
export function isQuotation({style, field}: ArticleText): boolean {
  return style === 'blockquote' || field === 'quote'
}

function fieldText(value: unknown, path: PathStep[], field: string): ArticleText {
  return {text: textOf(value), pathAt: () => path, style: '', field, listItem: '', cited: []}
}

/** Spans joined, because a sentence does not end where its formatting does. */
function blockText(block: ContentBlock['block'], path: PathStep[]): ArticleText {
  const citing = listOf(block['markDefs'])
    .filter((mark) => fieldOf(mark, '_type') === 'cite' && listOf(fieldOf(mark, 'citations')).length > 0)
    .map((mark) => fieldOf(mark, '_key'))
  const cited: [number, number][] = []
  const starts: number[] = []
  let length = 0
  const spans = listOf(block['children']).map((child, index) => {
    const stored = fieldOf(child, 'text')
    const text = typeof stored === 'string' ? stored : objectMark
    if (listOf(fieldOf(child, 'marks')).some((mark) => citing.includes(mark)))
      cited.push([length, length + text.length])
    starts.push(length)
    length += text.length
    return {text, path: [...path, 'children', stepTo(child, index)]}
  })
  return {
    text: spans.map(({text}) => text).join(''),
    pathAt: (offset) => (offset < length ? spans[lastFrom(starts, offset)]?.path : null) ?? path,
    style: textOf(block['style']),
    field: 'children',
    listItem: textOf(block['listItem']),
    cited,
  }
}
