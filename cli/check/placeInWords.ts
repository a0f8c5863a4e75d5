import type {PathStep} from '../../src/editorial/index.ts'
import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'
import {plainText} from './plainText.ts'

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
  let value: unknown = document
  for (const step of path) {
    const holder = value
    if (typeof step === 'string') {
      value = fieldOf(holder, step)
      if (!silent.has(step)) parts.push(fieldWords(step))
      continue
    }
    const index =
      typeof step === 'number' ? step : listOf(holder).findIndex((item) => fieldOf(item, '_key') === step._key)
    value = listOf(holder)[index]
    const type = textOf(fieldOf(value, '_type'))
    const number = index < 0 ? '' : ` ${index + 1}`
    if (type === 'block') {
      parts.push(`${/^h[1-6]$/.test(textOf(fieldOf(value, 'style'))) ? 'heading, block' : 'block'}${number}`)
      quote = wordsOf(value)
    } else if (type === 'span') {
      quote = textOf(fieldOf(value, 'text')) || quote
    } else if (silent.has(textOf(parts.at(-1))) || type === 'cite' || type === 'link' || type === 'crisisNumber') {
      parts.push(fieldWords(type))
    } else {
      parts.push(type === '' || type === 'reference' ? `entry${number}` : `${fieldWords(type)}, entry${number}`)
      quote = ''
    }
  }
  const words = plainText(quote, LONGEST_QUOTE)
  return parts.join(', ') + (words === '' ? '' : `: “${words}”`)
}

/** The words of a text block. */
function wordsOf(block: unknown): string {
  return listOf(fieldOf(block, 'children'))
    .map((child) => textOf(fieldOf(child, 'text')))
    .join('')
}

/** `nextReviewDue` as "next review due". */
function fieldWords(name: string): string {
  if (name === 'aiUse') return 'use of AI'
  return plainText(name, 40).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
