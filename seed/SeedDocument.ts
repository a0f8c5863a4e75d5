import {SCHEMA_VERSION} from '../schemas/fields/schemaVersion.ts'

/** A document as the seeder writes it. */
export interface SeedDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/** The same document without fields that say nothing: the Content Lake stores no `undefined`. */
export function storedDocument(document: SeedDocument): SeedDocument {
  return {...withoutUndefined(document), _id: document._id, _type: document._type, schemaVersion: SCHEMA_VERSION}
}

/** An empty list is stored as no list, as the Studio does. */
export function orNone<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list && list.length > 0 ? list : undefined
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, cleaned(value)]),
  )
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned)
  return typeof value === 'object' && value !== null ? withoutUndefined({...value}) : value
}
