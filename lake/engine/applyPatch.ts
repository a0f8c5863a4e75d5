import {Mutation} from '@sanity/mutator'
import {resolveInsert} from './resolveInsert.ts'
import type {LakeDocument} from '../document.ts'
import {isRecord, isStringArray} from '../isRecord.ts'
import {LakeError} from '../LakeError.ts'

export type Insert =
  | {before: string; items: unknown[]}
  | {after: string; items: unknown[]}
  | {replace: string; items: unknown[]}

/** The operations of a patch, checked for shape. */
export interface PatchOperations {
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  unset?: string[]
  diffMatchPatch?: Record<string, string>
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: Insert
}

/** Nobody moves a document to another id or type by patching it. */
const immutable = new Set(['_id', '_type'])

/**
 * Read the operations of a patch; other keys (`id`, `query`, `ifRevisionID`) are the caller's.
 *
 * @throws {@link LakeError} `mutation`, status 400, for an operation of the wrong shape or on an immutable field.
 */
export function parsePatch(patch: Record<string, unknown>): PatchOperations {
  const {set, setIfMissing, unset, diffMatchPatch, inc, dec, insert} = patch
  const operations: PatchOperations = {}
  if (set !== undefined) operations.set = objectOf('set', set)
  if (setIfMissing !== undefined) operations.setIfMissing = objectOf('setIfMissing', setIfMissing)
  if (unset !== undefined) {
    if (!isStringArray(unset)) throw malformed('unset must be a list of paths')
    operations.unset = unset
  }
  if (diffMatchPatch !== undefined) operations.diffMatchPatch = valuesOf('diffMatchPatch', diffMatchPatch, isString)
  if (inc !== undefined) operations.inc = valuesOf('inc', inc, isNumber)
  if (dec !== undefined) operations.dec = valuesOf('dec', dec, isNumber)
  if (insert !== undefined) operations.insert = parseInsert(insert)
  requireMutable(operations)
  return operations
}

export interface PatchedDocument {
  document: LakeDocument
  /** What listeners are to apply: the same patch, its insert made unambiguous. */
  operations: PatchOperations
}

/**
 * The document after a patch; the given one is left alone. Order within one patch is @sanity/mutator's, which the Studio replays:
 * setIfMissing, set, unset, diffMatchPatch, inc, dec, insert.
 */
export function applyPatch(document: LakeDocument, {insert, ...others}: PatchOperations): PatchedDocument {
  const {_id, _type, _rev, _createdAt, _updatedAt} = document
  const changed = run(document, others)
  // The insert comes last, so its place is looked for in what the other operations have left.
  const resolved = insert && resolveInsert(changed, insert)
  const result = resolved ? run({...changed, _id, _type}, {insert: resolved}) : changed
  return {
    document: {...result, _id, _type, _rev, _createdAt, _updatedAt},
    operations: resolved ? {...others, insert: resolved} : others,
  }
}

function run(document: {_id: string; _type: string}, operations: PatchOperations): Record<string, unknown> {
  const {_id: id} = document
  try {
    const result: unknown = new Mutation({mutations: [{patch: {id, ...operations}}]}).apply(document)
    if (isRecord(result)) return result
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw malformed(`Patch of document "${id}" failed: ${reason}`, cause)
  }
  throw malformed(`Patch of document "${id}" left no document`)
}

function requireMutable({set, setIfMissing, unset, diffMatchPatch, inc, dec}: PatchOperations): void {
  const paths = [set, setIfMissing, diffMatchPatch, inc, dec].flatMap((operation) => Object.keys(operation ?? {}))
  const wrong = [...paths, ...(unset ?? [])].find((path) => immutable.has(path))
  if (wrong !== undefined) throw malformed(`Cannot modify immutable attribute "${wrong}"`)
}

function parseInsert(insert: unknown): Insert {
  if (!isRecord(insert) || !Array.isArray(insert.items)) throw malformed('insert needs a list of items')
  const {before, after, replace, items} = insert
  const places = [before, after, replace].filter((place) => place !== undefined)
  if (places.length > 1) throw malformed('insert takes one of before, after and replace; send a patch for each')
  if (typeof before === 'string') return {before, items}
  if (typeof after === 'string') return {after, items}
  if (typeof replace === 'string') return {replace, items}
  throw malformed('insert needs a path in before, after or replace')
}

function objectOf(name: string, value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value
  throw malformed(`${name} must be an object of path and value`)
}

function valuesOf<T>(name: string, value: unknown, test: (item: unknown) => item is T): Record<string, T> {
  const checked: Record<string, T> = {}
  for (const [path, item] of Object.entries(objectOf(name, value))) {
    if (!test(item)) throw malformed(`${name} of "${path}" cannot be ${JSON.stringify(item)}`)
    checked[path] = item
  }
  return checked
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number'

function malformed(message: string, cause?: unknown): LakeError {
  return new LakeError('mutation', message, {status: 400, type: 'invalidPatchError', cause})
}
