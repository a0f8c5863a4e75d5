/*
 * Readers for stored content. Drafts are half-written and API writers are not validated, so a field may hold anything:
 * these give the declared kind of value or its empty form, and never throw.
 */

/** A document or object whose fields are not known yet. */
export type StoredObject = {readonly [field: string]: unknown}

export function isStoredObject(value: unknown): value is StoredObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The list itself, or `[]` when it is anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The objects of a list, in order; `[]` when it is no list. */
export function objectsOf<Item extends object>(value: readonly Item[] | null | undefined): Item[] {
  return Array.isArray(value) ? value.filter((item: Item | null) => isStoredObject(item)) : []
}

/** The object itself, or `null` when it is anything else. */
export function objectOf<Item extends object>(value: Item | null | undefined): Item | null {
  return isStoredObject(value) ? value : null
}

/** A field of anything; `undefined` when it has no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  return isStoredObject(value) ? value[name] : undefined
}

/** The text, or `''` when it is anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The number, or `otherwise` when it is anything else. */
export function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

/** The id that a reference points to, or `''`. */
export function refOf(value: unknown): string {
  return textOf(fieldOf(value, '_ref'))
}

/** The id under which a document is published, of a draft as of the document itself. */
export const publishedId = (id: string): string => id.replace(/^drafts\./, '')

/** The document with this id, its published form before a draft of it; `null` when there is neither. */
export function documentById<Item extends object>(
  documents: readonly Item[] | null | undefined,
  id: string,
): Item | null {
  const withId = (wanted: string) => objectsOf(documents).find((document) => fieldOf(document, '_id') === wanted)
  return withId(id) ?? withId(`drafts.${id}`) ?? null
}
