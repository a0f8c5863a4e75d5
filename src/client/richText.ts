import type {RichText, RichTextBlock} from '../articlePage.ts'
import {isStoredObject, listOf} from '../storedValue.ts'

/** The blocks of a stored text; anything that is no block is left out. */
export function richText(stored: unknown): RichText {
  return listOf(stored).filter(isBlock)
}

function isBlock(item: unknown): item is RichTextBlock {
  return isStoredObject(item) && typeof item['_type'] === 'string'
}
