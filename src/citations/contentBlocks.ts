import {isStoredObject, listOf, type StoredObject} from '../storedValue.ts'

/** A step of a Sanity path. */
export type ContentPathStep = string | number | {_key: string}

/** One block of a text, at any depth, with its Sanity path from the field that holds the text. */
export interface ContentBlock {
  block: StoredObject
  path: ContentPathStep[]
}

/** The order in which a page prints the parts of a block. JSON has no order to rely on. */
const printedOrder = ['question', 'points', 'benefits', 'risks', 'alternatives', 'withoutTreatment', 'body', 'answer']

/** Deeper than any page prints; the Content Lake itself refuses documents deeper than this. */
const deepest = 24

/**
 * Every block of a Portable Text value in document order, each before the blocks inside it.
 *
 * Blocks of a kind that this package does not know are walked too, so no text hides from a rule in one. Anything that
 * is not a list of objects gives `[]`; never throws.
 *
 * @example
 * contentBlocks(article.body).map(({block}) => block._type) // ['block', 'keyPoints', 'block', 'block']
 */
export function contentBlocks(text: unknown, path: readonly ContentPathStep[] = []): ContentBlock[] {
  if (path.length > deepest) return []
  return listOf(text).flatMap((block, index) => {
    if (!isStoredObject(block)) return []
    const here = [...path, typeof block['_key'] === 'string' ? {_key: block['_key']} : index]
    const lists = Object.keys(block)
      // The children and marks of a text block are its own words, not blocks.
      .filter((field) => Array.isArray(block[field]) && field !== 'children' && field !== 'markDefs')
    const found: ContentBlock[] = [{block, path: here}]
    for (const field of new Set(lists[1] ? [...printedOrder, ...lists.sort()] : lists)) {
      found.push(...contentBlocks(block[field], [...here, field]))
    }
    return found
  })
}
