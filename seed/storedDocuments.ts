import {fieldOf, listOf, textOf} from '../src/storedValue.ts'
import type {StoredDocument} from './plan.ts'
import type {SeedTransport} from './transport.ts'

/** Ids asked for in one query. */
const CHUNK = 500

/** The documents of these ids that there are, drafts and private ones included. */
export async function storedDocuments(
  ids: readonly string[],
  transport: Pick<SeedTransport, 'query'>,
): Promise<StoredDocument[]> {
  const found = await inChunks(ids, (chunk) => transport.query('*[_id in $ids]', {ids: chunk}))
  return found.filter(isStoredDocument)
}

/** Ids of the documents that refer to each of these, weakly or strongly. */
export async function referrersOf(
  ids: readonly string[],
  transport: Pick<SeedTransport, 'query'>,
): Promise<Map<string, string[]>> {
  const query = '*[_id in $ids]{_id, "by": *[references(^._id)]._id}'
  const found = await inChunks(ids, (chunk) => transport.query(query, {ids: chunk}))
  return new Map(found.map((row) => [textOf(fieldOf(row, '_id')), listOf(fieldOf(row, 'by')).map(textOf)]))
}

/** The lists that a question about so many ids (or slugs) is answered with, a few hundred at a time. */
export async function inChunks(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<unknown>,
): Promise<unknown[]> {
  const found: unknown[] = []
  for (let start = 0; start < ids.length; start += CHUNK)
    found.push(...listOf(await ask(ids.slice(start, start + CHUNK))))
  return found
}

/** Narrows what a Content Lake answered. */
export function isStoredDocument(value: unknown): value is StoredDocument {
  return ['_id', '_type', '_rev'].every((field) => typeof fieldOf(value, field) === 'string')
}
