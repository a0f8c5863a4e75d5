import type {LakeDocument} from '../../document.ts'
import {isRecord} from '../../isRecord.ts'
import {ORIGIN, PLAIN, type StoredAt, traced} from './traced.ts'

/**
 * A document whose every value knows where it stands. The same shape, so that a query walks through it as through the document:
 * objects stay objects, lists stay lists, scalars become objects without fields, `null` stays `null`. Parts are made when they are read.
 *
 * @param document - As its reader sees it.
 * @param isOverlay - Whether its `_id` may be another than the one it is stored under: what no stored field holds is of unknown origin.
 */
export function traceDocument(document: LakeDocument, isOverlay: boolean): object {
  const storedId = isOverlay && typeof document._originalId === 'string' ? document._originalId : document._id
  const at = {document, storedId, path: []}
  return tracedObject(document, at, (key) => isOverlay && overlayFields.includes(key))
}

/** What an overlay puts on a document. */
export const overlayFields: readonly string[] = ['_id', '_originalId']

function tracedValue(value: unknown, at: StoredAt): unknown {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return tracedList(value, at)
  return isRecord(value) ? tracedObject(value, at, () => false) : traced(value, at)
}

function tracedObject(value: Record<string, unknown>, at: StoredAt, isMadeUp: (key: string) => boolean): object {
  const result = traced(value, at)
  for (const [key, child] of Object.entries(value)) {
    if (isMadeUp(key)) lazily(result, key, () => traced(child, 'unknown'))
    else lazily(result, key, () => tracedValue(child, {...at, path: [...at.path, key]}))
  }
  return result
}

/** A list in a list is one value: what a query picks out of it, the evaluator has no way to follow. */
function tracedList(list: readonly unknown[], at: StoredAt): unknown {
  const items = list.map((item, index) => {
    const itemAt = {...at, path: [...at.path, index]}
    return Array.isArray(item) ? traced(item, itemAt) : tracedValue(item, itemAt)
  })
  return Object.assign(items, {[PLAIN]: list, [ORIGIN]: at})
}

function lazily(object: object, key: string, make: () => unknown): void {
  let made: unknown
  Object.defineProperty(object, key, {
    enumerable: true,
    configurable: true,
    get: () => (made ??= make()),
  })
}
