import type {SanityClient} from 'sanity'
import {referencedIds} from './referencedIds.ts'

/** A document whose fields nobody has checked. */
export type StoredDocument = {readonly _id: string; readonly _type: string; readonly [field: string]: unknown}

const QUERY = `*[_id in $ids || _id == "clinic" || _type in ["disclaimer", "crisisResource"]]`

/**
 * Fetches what judging `article` reads besides it, as a site would see it, published: what it points to, the clinic, and
 * everything that is resolved by rule. One request.
 */
export function editorialDocuments(client: SanityClient, article: unknown): Promise<StoredDocument[]> {
  return client
    .withConfig({perspective: 'published', useCdn: false})
    .fetch<StoredDocument[]>(QUERY, {ids: referencedIds(article)}, {tag: 'clinic-content.editorial'})
}
