import type {LakeDocument} from '../document.ts'
import {wordsOf} from '../engine/matchText.ts'
import {isRecord} from '../isRecord.ts'

/** The words of a document, each {@link encodedWord}: those of every string; of a block also those that run over several spans, as `pt::text()` joins them. */
export function searchableText(document: LakeDocument): string {
  const words = new Set<string>()
  const waiting: unknown[] = [document]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string') wordsOf(value).forEach((word) => words.add(word))
    else if (Array.isArray(value)) value.forEach((item: unknown) => waiting.push(item))
    else if (isRecord(value)) {
      if (Array.isArray(value.children)) waiting.push(spanText(value.children))
      Object.values(value).forEach((item) => waiting.push(item))
    }
  }
  return [...words].map(encodedWord).join(' ')
}

function spanText(children: readonly unknown[]): string {
  return children
    .map((child) => (isRecord(child) && child._type === 'span' && typeof child.text === 'string' ? child.text : ''))
    .join('')
}

/** Four digits for each unit of UTF-16, so that a beginning stays a beginning. */
export function encodedWord(word: string): string {
  let digits = ''
  for (let index = 0; index < word.length; index += 1) digits += word.charCodeAt(index).toString(16).padStart(4, '0')
  return digits
}
