import {textOf} from '../storedValue.ts'
import {invalid} from './invalid.ts'

/** The place in a list after one entry; opaque to sites. */
export type Cursor = string

/** @param on - What the list is sorted by before the id, anything but text when the entry has none. */
export function encodeCursor(on: unknown, id: unknown): Cursor {
  return `${encodeURIComponent(textOf(on).replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('~', '%7E')}~${textOf(id)}`
}

/** @throws ContentError `invalid_argument` when `cursor` is not one that a `Page` gave. */
export function decodeCursor(method: string, cursor: Cursor): {afterOn: string; afterId: string} {
  const [, on, afterId] = /^([^~\s\p{Cc}]*)~([\w.-]+)$/u.exec(cursor) ?? []
  if (on !== undefined && afterId) {
    try {
      return {afterOn: decodeURIComponent(on), afterId}
    } catch {
      // A lone "%": not ours.
    }
  }
  throw invalid(method, cursor, 'a cursor', 'the endCursor of a page')
}
