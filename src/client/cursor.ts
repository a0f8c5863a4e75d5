import {invalid, quote} from './checkArguments.ts'

/** The place in a list after one article; opaque to sites, safe in a URL. */
export type Cursor = string

export interface CursorPosition {
  /** `firstPublished` of the article, `''` when it has none. */
  on: string
  id: string
}

export function encodeCursor({on, id}: CursorPosition): Cursor {
  return encodeURIComponent(`${on}~${id}`)
}

/** @throws ContentError `invalid_argument` when `cursor` is not one that a `Page` gave. */
export function decodeCursor(cursor: Cursor): CursorPosition {
  try {
    const [on, id, ...rest] = decodeURIComponent(cursor).split('~')
    if (on !== undefined && id && rest.length === 0) return {on, id}
  } catch {
    // Half an escape sequence: told below like any other.
  }
  throw invalid(`listArticles(): after ${quote(cursor)} is not a cursor; pass the endCursor of the page before`)
}
