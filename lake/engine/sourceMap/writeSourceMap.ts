import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../../isRecord.ts'
import {LakeError} from '../../LakeError.ts'
import {jsonPath, type PathStep} from './jsonPath.ts'
import {overlayFields} from './traceDocument.ts'
import {originOf, type StoredAt, valueAt} from './traced.ts'

/** `true`: places in lists as numbers. `withKeyArraySelector`: as `_key`, where items have one. */
export type SourceMapForm = 'true' | 'withKeyArraySelector'

/**
 * The option `resultSourceMap` of a request; `null` for none.
 *
 * @throws `LakeError` `bad-request` for another value.
 */
export function parseSourceMapForm(value: string | null): SourceMapForm | null {
  if (value === null || value === '' || value === 'false') return null
  if (value === 'true' || value === 'withKeyArraySelector') return value
  throw new LakeError('bad-request', `resultSourceMap is "${value}"; use true or withKeyArraySelector`)
}

type Source = {type: 'documentValue'; document: number; path: number} | {type: 'literal'} | {type: 'unknown'}

/**
 * Which document and field each part of a result is from.
 *
 * @see https://github.com/sanity-io/content-source-maps
 */
export interface SourceMap {
  documents: {_id: string; _type: string}[]
  /** Normalised JSON paths in documents. */
  paths: string[]
  /** By normalised JSON path in the result; the longest one that begins a path is the one that counts. */
  mappings: Record<string, {type: 'value'; source: Source}>
}

interface SourceMapOptions {
  form: SourceMapForm
  /** Whether documents stand under the ids of an overlay. */
  isOverlay: boolean
}

/**
 * The source map of a result.
 *
 * @param trace - What the traced query gave: the same shape, with origins. Each origin is compared with what stands there, so a
 *   mapping never leads to another value than the result has.
 */
export function writeSourceMap(result: unknown, trace: unknown, {form, isOverlay}: SourceMapOptions): SourceMap {
  const documents: SourceMap['documents'] = []
  const documentIndexes = new Map<string, number>()
  const paths: string[] = []
  const pathIndexes = new Map<string, number>()
  const mappings: [string, {type: 'value'; source: Source}][] = []

  const add = (place: readonly PathStep[], source: Source) => {
    mappings.push([jsonPath(place), {type: 'value', source}])
  }

  function addStored(place: readonly PathStep[], at: StoredAt): void {
    const {storedId: _id} = at
    const document = indexIn(documents, documentIndexes, _id, {_id, _type: at.document._type})
    const path = jsonPath(form === 'true' ? at.path : withKeys(at))
    add(place, {type: 'documentValue', document, path: indexIn(paths, pathIndexes, path, path)})
  }

  function visit(value: unknown, part: unknown, place: readonly PathStep[]): void {
    if (value === null || value === undefined) return
    const origin = originOf(part)
    if (origin === 'literal' || origin === 'unknown') return add(place, {type: origin})
    if (origin && isDeepStrictEqual(valueAt(origin), value)) {
      addStored(place, origin)
      if (origin.path.length > 0 || !isOverlay) return
      return overlayFields.forEach((key) => add([...place, key], {type: 'unknown'}))
    }
    if (Array.isArray(value) && Array.isArray(part) && value.length === part.length) {
      return value.forEach((item, index) => visit(item, part[index], [...place, index]))
    }
    if (!origin && isRecord(value) && isRecord(part) && isPlainObject(value)) {
      return Object.entries(value).forEach(([key, field]) => visit(field, part[key], [...place, key]))
    }
    add(place, {type: 'unknown'})
  }

  visit(result, trace, [])
  return {documents, paths, mappings: Object.fromEntries(mappings)}
}

/** Dates and paths of GROQ are objects of a class, with a text of their own. */
const isPlainObject = (value: object) => Object.getPrototypeOf(value) === Object.prototype

function indexIn<T>(list: T[], indexes: Map<string, number>, key: string, item: T): number {
  const known = indexes.get(key)
  if (known !== undefined) return known
  indexes.set(key, list.length)
  return list.push(item) - 1
}

/** Numbers replaced by the `_key` of the item there, unless another item of the list has it too. */
function withKeys(at: StoredAt): PathStep[] {
  const {path} = at
  return path.map((step, depth) => {
    if (typeof step === 'string') return step
    const list = valueAt({...at, path: path.slice(0, depth)})
    const item: unknown = Array.isArray(list) ? list[step] : null
    const key = isRecord(item) ? item._key : null
    if (!Array.isArray(list) || typeof key !== 'string' || key === '') return step
    const isUnique = list.filter((other: unknown) => isRecord(other) && other._key === key).length === 1
    return isUnique ? {_key: key} : step
  })
}
