import {fieldOf, listOf, type StoredObject} from '../storedValue.ts'

/** The annotation of a text block that a span names in its `marks`; `undefined` for a decorator. */
export const markOf = (block: StoredObject, key: unknown): unknown =>
  listOf(block['markDefs']).find((each) => fieldOf(each, '_key') === key)
