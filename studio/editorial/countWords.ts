import {contentBlocks} from '../../src/citations/contentBlocks.ts'
import {fieldOf, listOf, textOf} from '../../src/storedValue.ts'

/** Words of a text, blocks inside blocks included; an inline object counts as none. */
export function countWords(body: unknown): number {
  let count = 0
  for (const {block} of contentBlocks(body)) {
    const text = listOf(block['children'])
      .map((child) => textOf(fieldOf(child, 'text')))
      .join('')
    count += text.split(/\s+/u).filter((word) => word !== '').length
  }
  return count
}
