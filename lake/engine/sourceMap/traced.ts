import type {LakeDocument} from '../../document.ts'
import {isRecord} from '../../isRecord.ts'

/** Where in a document a value stands. */
export interface StoredAt {
  document: LakeDocument
  /** What the document is stored under, which readers of an overlay see another id for. */
  storedId: string
  path: readonly (string | number)[]
}

/** `literal`: written in the query or given as a parameter. `unknown`: computed. */
export type Origin = StoredAt | 'literal' | 'unknown'

/**
 * The value as the evaluator would have it without a source map. Every object and scalar of a traced value carries it; symbols, because
 * no field of a document can have that name and JSON leaves them out.
 */
export const PLAIN: unique symbol = Symbol('plain')

/** Where a traced value is from; absent on what a projection makes, whose fields have origins of their own. */
export const ORIGIN: unique symbol = Symbol('origin')

/** A scalar with its origin, as an object: what stands for it while a query is traced. */
export const traced = (plain: unknown, origin: Origin): object => ({[PLAIN]: plain, [ORIGIN]: origin})

/** The origin of a traced value as a whole. */
export function originOf(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null || !(ORIGIN in value)) return null
  const origin = value[ORIGIN]
  return isStoredAt(origin) || origin === 'literal' || origin === 'unknown' ? origin : null
}

/** Origins are made in this folder alone, so the shape tells enough. */
export const isStoredAt = (value: unknown): value is StoredAt => isRecord(value) && Array.isArray(value.path)

/** The value at a path, `undefined` where there is none. */
export function valueAt({document, path}: StoredAt): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }, document)
}
