import type {LakeDocument} from '../document.ts'
import {isSortable} from './conditions.ts'
import {type SourceIndex, TooFar} from './sourceIndex.ts'

/** Only the first `count` documents are wanted, ordered by `path` before anything else. */
export interface OrderedNeed {
  path: string
  descending: boolean
  count: number
  /** The whole filter. */
  keep(document: LakeDocument): boolean
}

/**
 * The documents among which the first `count` are: read in the index's order until enough were kept, and on until the key changes,
 * as further keys decide among equals. `null` where the index's order cannot be trusted to be GROQ's, or too much was read.
 */
export function topDocuments(
  index: SourceIndex,
  type: string,
  {path, descending, count, keep}: OrderedNeed,
): LakeDocument[] | null {
  const rows = index.ordered(type, path, descending)
  if (!rows) return null
  const kept: LakeDocument[] = []
  let lastKey: string | null = null
  try {
    for (const {document, key} of rows) {
      if (kept.length >= count && key !== lastKey) return kept
      // Beyond U+D7FF the two orders differ; a lower text compares with anything the same way in both.
      if (!isSortable(key)) return null
      lastKey = key
      if (keep(document)) kept.push(document)
    }
    return kept
  } catch (error) {
    if (error instanceof TooFar) return null
    throw error
  }
}
