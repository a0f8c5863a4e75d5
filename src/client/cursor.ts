import {invalid} from './invalid.ts'

/** The place in a list after one article; opaque to sites. */
export type Cursor = string

/** @param on - `firstPublished` of the article, `''` when it has none. */
export function encodeCursor(on: string, id: string): Cursor {
  return `${on}~${id}`
}

/** @throws ContentError `invalid_argument` when `cursor` is not one that a `Page` gave. */
export function decodeCursor(cursor: Cursor): {afterOn: string; afterId: string} {
  const [, afterOn, afterId] = /^([\w.:+-]*)~([\w.-]+)$/.exec(cursor) ?? []
  if (afterOn === undefined || !afterId) throw invalid('listArticles', cursor, 'a cursor', 'the endCursor of a page')
  return {afterOn, afterId}
}
