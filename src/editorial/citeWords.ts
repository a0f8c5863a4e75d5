import type {ContentBlock} from '../citations/contentBlocks.ts'
import {fieldOf, listOf, textOf, type StoredObject} from '../storedValue.ts'

/** The words that a mark sits on. */
export function citeWords(blocks: readonly ContentBlock[], mark: StoredObject | null): string {
  const holder = blocks.find(({block}) => listOf(block['markDefs']).includes(mark))
  return listOf(holder?.block['children'])
    .filter((span) => listOf(fieldOf(span, 'marks')).includes(mark?.['_key']))
    .map((span) => textOf(fieldOf(span, 'text')))
    .join('')
}
