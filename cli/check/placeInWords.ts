import type {PathStep} from '../../src/editorial/index.ts'
import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'
import {plainText} from '../../src/plainText.ts'

/** Steps that lead somewhere without being a place to a reader. */
const silent = new Set(['children', 'markDefs'])

/** Longest quotation of the words at a place, in characters. */
const LONGEST_QUOTE = 60

/**
 * Where a finding is, in words: the fields as staff know them, blocks by their number, and the words that stand there.
 *
 * @example
 * placeInWords(article, ['body', {_key: 'p1'}, 'children', {_key: 's2'}]) // 'body, block 1: “In one survey”'
 */
export function placeInWords(document: unknown, path: readonly PathStep[]): string {
  const parts: string[] = []
  let quote = ''
  let field = ''
  let block: unknown = null
  let value: unknown = document
  for (const step of path) {
    if (typeof step === 'string') {
      field = step
      value = fieldOf(value, step)
      if (!silent.has(step)) parts.push(fieldWords(step))
      continue
    }
    const items = listOf(value)
    const index = typeof step === 'number' ? step : items.findIndex((item) => fieldOf(item, '_key') === step._key)
    value = items[index]
    if (field === 'children') {
      quote = textOf(fieldOf(value, 'text')) || quote
      if (fieldOf(value, '_type') === 'crisisNumber') parts.push('crisis number')
    } else if (field === 'markDefs') {
      parts.push(fieldWords(textOf(fieldOf(value, '_type')) || 'mark'))
      quote = wordsOf(block, fieldOf(value, '_key')) || quote
    } else {
      parts.push(itemWords(value, index, field))
      block = value
      quote = wordsOf(value)
    }
  }
  const words = plainText(quote, LONGEST_QUOTE)
  return parts.join(', ') + (words === '' ? '' : `: “${words}”`)
}

/** An item of a list by its number, and by its kind where it has one. */
function itemWords(item: unknown, index: number, field: string): string {
  const type = textOf(fieldOf(item, '_type'))
  const number = index < 0 ? '' : ` ${index + 1}`
  if (type === 'block')
    return `${/^h[1-6]$/.test(textOf(fieldOf(item, 'style'))) ? 'heading, block' : 'block'}${number}`
  if (type === '' || type === 'reference') return `entry${number}`
  return field === 'body' ? `block${number} (${fieldWords(type)})` : `${fieldWords(type)}${number}`
}

/** The words of a text block, or those that carry one mark. */
function wordsOf(block: unknown, mark?: unknown): string {
  return listOf(fieldOf(block, 'children'))
    .filter((child) => mark === undefined || listOf(fieldOf(child, 'marks')).includes(mark))
    .map((child) => textOf(fieldOf(child, 'text')))
    .join('')
}

/** Names that are not words run together. */
const otherWords: Readonly<Record<string, string>> = {aiUse: 'use of AI', cite: 'citation', href: 'address'}

/** `nextReviewDue` as "next review due". */
function fieldWords(name: string): string {
  const words = Object.hasOwn(otherWords, name) ? otherWords[name] : undefined
  return words ?? plainText(name, 40).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
