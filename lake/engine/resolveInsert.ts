import {extractWithPath} from '@sanity/mutator'
import type {Insert} from './applyPatch.ts'

/** `list[2:2]`: nothing to replace, a place to insert at. */
const emptyRange = /^(.+)\[(\d+):(\d+)\]$/

/**
 * A `replace` that matches nothing makes @sanity/mutator repeat the whole array. The client's `splice(list, 2, 0, items)` is such a
 * one (`replace: 'list[2:2]'`) and means "insert before the third"; any other changes nothing.
 *
 * @returns The insert to apply instead, or `null` for none.
 */
export function resolveInsert(document: unknown, insert: Insert): Insert | null {
  if (!('replace' in insert)) return insert
  const {replace, items} = insert
  const [, list = '', start, end] = emptyRange.exec(replace) ?? []
  if (start === undefined || start !== end) return extractWithPath(replace, document).length > 0 ? insert : null
  const length = lengthOf(document, list)
  if (length === null) return null
  return Number(start) < length ? {before: `${list}[${start}]`, items} : {after: `${list}[-1]`, items}
}

function lengthOf(document: unknown, path: string): number | null {
  const value: unknown = extractWithPath(path, document)[0]?.value
  return Array.isArray(value) ? value.length : null
}
