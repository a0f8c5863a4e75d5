import {earliestOf} from '../editorial/isoDate.ts'
import {type Cursor, decodeCursor, encodeCursor} from './cursor.ts'
import {invalid} from './invalid.ts'

export interface PageOptions {
  /** Most entries to return, 1 to 100; 12 unless given. */
  first?: number
  /** `endCursor` of the page before. */
  after?: Cursor
}

/** A whole answer of several things. */
export interface Listing<Item> {
  items: readonly Item[]
  /** First day on which this answer may change by itself; `null` when only an edit changes it. */
  validUntil: string | null
  /** Content Lake tags for the framework's cache. */
  syncTags: readonly string[]
}

/** A part of a long answer. */
export interface Page<Item> extends Listing<Item> {
  /** Where the next page starts; `null` when this is the last one. */
  endCursor: Cursor | null
}

/** The most entries that one page may ask for. */
const MOST_PER_PAGE = 100

/** The number of entries that a call asks for. */
export function countOf(method: string, first: unknown = 12): number {
  if (typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= MOST_PER_PAGE) return first
  throw invalid(method, first, 'a number of entries', `1 to ${MOST_PER_PAGE}`)
}

/** Where a page starts, as parameters of its query. */
export function positionOf(
  method: string,
  after: Cursor | undefined,
): {afterOn: string | null; afterId: string | null} {
  return after === undefined ? {afterOn: null, afterId: null} : decodeCursor(method, after)
}

/**
 * Where the next page starts, of an answer to which one entry more than `count` was asked for; `null` when it has not come.
 *
 * @param position - What the list is sorted by before the id (see {@link encodeCursor}), and the id.
 */
export function endOf<Entry>(
  entries: readonly Entry[],
  count: number,
  position: (last: Entry) => readonly [on: unknown, id: unknown],
): Cursor | null {
  const last = entries[count - 1]
  return last !== undefined && entries.length > count ? encodeCursor(...position(last)) : null
}

/** The earliest day on which one of the entries may change by itself. */
export function firstChange(...items: readonly {validUntil: string | null}[]): string | null {
  return earliestOf(...items.map((item) => item.validUntil))
}
