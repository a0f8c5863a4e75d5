import {contentBlocks} from '../citations/contentBlocks.ts'
import {listOf, type StoredObject} from '../storedValue.ts'

/**
 * Whether a block of a text is off the page. A key of something inside a block takes down all of that block: too much is
 * safer than too little.
 *
 * @param hiddenBlocks - As an article stores it; anything but a list of keys takes nothing down.
 */
export function isTakenDown(block: StoredObject, hiddenBlocks: unknown): boolean {
  const hidden = listOf(hiddenBlocks)
  return hidden.length > 0 && contentBlocks([block]).some(({block: {_key}}) => hidden.includes(_key))
}
